/**
 * The part of the server contract of Kibana 9 that Spoor uses, in our own words: 8.19's, but for what stands here.
 * Read in elastic/kibana's main branch of 2025 and 2026. Imported as types only.
 */
import type { RouteValidatorConfig, RouteOptions } from '../kibana/server/http';
import type { CoreSetupOf, PluginInitializerOf, PluginOf, RequestHandler } from '../kibana-8.19/core';

export type * from '../kibana/server/core';
export type * from '../kibana/server/features';
export type * from '../kibana/server/http';
export type * from '../kibana/server/plugins';
export type * from '../kibana/server/saved_objects';
export type * from '../kibana-8.19/alerting';
export type * from '../kibana-8.19/core';
export type * from '../kibana-8.19/elasticsearch';
export type {
  FeatureAlerting,
  FeaturePrivilege,
  FeaturesPluginSetup,
  KibanaFeatureConfig,
  SubFeaturePrivilege,
} from '../kibana-8.19/server';

export type CoreSetup<StartPlugins = unknown> = CoreSetupOf<IRouter, StartPlugins>;

export type Plugin<Setup, Start, SetupPlugins, StartPlugins> = PluginOf<
  CoreSetup<StartPlugins>,
  Setup,
  Start,
  SetupPlugins,
  StartPlugins
>;

export type PluginInitializer<Setup, Start, SetupPlugins, StartPlugins> = PluginInitializerOf<
  CoreSetup<StartPlugins>,
  Setup,
  Start,
  SetupPlugins,
  StartPlugins
>;

/** A list of one or more privileges of features, none twice; or an opt-out with its reason. */
export type RouteAuthz =
  { readonly requiredPrivileges: readonly string[] } | { readonly enabled: false; readonly reason: string };

/** Read in `src/core/packages/http/router-server-internal/src/security_route_config_validator.ts`. */
export interface RouteConfig<P, Q, B> {
  readonly path: string;
  readonly validate: RouteValidatorConfig<P, Q, B>;
  /** Since 9.1 a route without it is refused when it is registered. */
  readonly security: { readonly authz: RouteAuthz };
  readonly options?: RouteOptions & {
    /** Calls to `internal` routes from outside are refused with 400 (`server.restrictInternalApis`). */
    readonly access?: 'public' | 'internal';
  };
}

type RegisterRoute = <P, Q, B>(route: RouteConfig<P, Q, B>, handler: RequestHandler<P, Q, B>) => void;

export interface IRouter {
  readonly get: RegisterRoute;
  readonly post: RegisterRoute;
  readonly put: RegisterRoute;
  readonly delete: RegisterRoute;
}
