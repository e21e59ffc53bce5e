/**
 * The part of Kibana 8.19's server contract that Spoor uses, in our own words: `@kbn/*` packages are not on npm.
 * Imported as types only, by `server/kibana/` and by the bundled host that speaks this contract.
 */
import type {
  FeaturePrivilegeOf,
  FeaturesPluginSetupOf,
  KibanaFeatureConfigOf,
  SubFeaturePrivilegeOf,
} from '../kibana/server/features';
import type { RouteOptions, RouteValidatorConfig } from '../kibana/server/http';
import type { CoreSetupOf, PluginInitializerOf, PluginOf, RequestHandler } from './core';

export type * from '../kibana/server/core';
export type * from '../kibana/server/features';
export type * from '../kibana/server/http';
export type * from '../kibana/server/plugins';
export type * from '../kibana/server/saved_objects';
export type * from './alerting';
export type * from './core';
export type * from './elasticsearch';

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

/** A privilege of a feature (`api: [...]` in `registerKibanaFeature`), or an opt-out with its reason. */
export type RouteAuthz =
  { readonly requiredPrivileges: readonly string[] } | { readonly enabled: false; readonly reason: string };

/** Read in `src/core/packages/http/server/src/router/route.ts`. */
export interface RouteConfig<P, Q, B> {
  readonly path: string;
  readonly validate: RouteValidatorConfig<P, Q, B>;
  /** 8.19 warns where it is missing. */
  readonly security?: { readonly authz: RouteAuthz };
  readonly options?: RouteOptions & {
    /** `public` routes may be called by scripts without `x-elastic-internal-origin`. */
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

/** Rule types, each with the consumers under which its rules may stand. Names alone are refused since 8.18. */
export type FeatureAlerting = ReadonlyArray<{
  readonly ruleTypeId: string;
  readonly consumers: readonly string[];
}>;
export type FeaturePrivilege = FeaturePrivilegeOf<FeatureAlerting>;
export type SubFeaturePrivilege = SubFeaturePrivilegeOf<FeatureAlerting>;
export type KibanaFeatureConfig = KibanaFeatureConfigOf<FeatureAlerting>;
export type FeaturesPluginSetup = FeaturesPluginSetupOf<FeatureAlerting>;
