/**
 * The part of Kibana 7.17's server contract that Spoor uses, in our own words. Read in 7.17.6's `src/core/server/index.ts`,
 * `core_route_handler_context.ts`, `http/router/{router,route}.ts`, `saved_objects/types.ts` and `capabilities/capabilities_service.ts`.
 * Imported as types only.
 */
import type { BasePath, Capabilities, PluginInitializerContext } from '../kibana/server/core';
import type {
  FeaturePrivilegeOf,
  FeaturesPluginSetupOf,
  KibanaFeatureConfigOf,
} from '../kibana/server/features';
import type {
  KibanaRequest,
  KibanaResponse,
  KibanaResponseFactory,
  RouteOptions,
  RouteValidatorConfig,
} from '../kibana/server/http';
import type { SavedObjectsClientContract, SavedObjectsTypeBase } from '../kibana/server/saved_objects';
import type { ElasticsearchClient, ScopedClusterClient } from './elasticsearch';

export type * from '../kibana/server/core';
export type * from '../kibana/server/features';
export type * from '../kibana/server/http';
export type * from '../kibana/server/plugins';
export type * from '../kibana/server/saved_objects';
export type * from './alerting';
export type * from './elasticsearch';

/** What a plugin's `server/index.js` must export as `plugin`; it may also return a promise of this. */
export type PluginInitializer<Setup, Start, SetupPlugins, StartPlugins> = (
  context: PluginInitializerContext,
) =>
  | Plugin<Setup, Start, SetupPlugins, StartPlugins>
  | Promise<Plugin<Setup, Start, SetupPlugins, StartPlugins>>;

export interface Plugin<Setup, Start, SetupPlugins, StartPlugins> {
  setup(core: CoreSetup<StartPlugins>, plugins: SetupPlugins): Setup;
  start(core: CoreStart, plugins: StartPlugins): Start;
  stop?(): void | Promise<void>;
}

export interface CoreSetup<StartPlugins = unknown> {
  readonly http: { readonly createRouter: () => IRouter; readonly basePath: BasePath };
  readonly savedObjects: { readonly registerType: (type: SavedObjectsType) => void };
  readonly capabilities: {
    readonly registerProvider: (provider: () => Readonly<Record<string, unknown>>) => void;
  };
  /** Resolves once `start` of this plugin's dependencies has run. */
  readonly getStartServices: () => Promise<[CoreStart, StartPlugins, unknown]>;
}

export interface CoreStart {
  readonly elasticsearch: {
    readonly client: {
      readonly asInternalUser: ElasticsearchClient;
      readonly asScoped: (request: KibanaRequest) => ScopedClusterClient;
    };
  };
  readonly savedObjects: {
    /** Kibana's own account; hidden types must be named to be reached. */
    readonly createInternalRepository: (includedHiddenTypes?: string[]) => SavedObjectsClientContract;
    readonly getScopedClient: (
      request: KibanaRequest,
      options?: { readonly includedHiddenTypes?: string[] },
    ) => SavedObjectsClientContract;
  };
  /** Who asks is known by the `security` plugin only. */
  readonly security?: undefined;
  readonly capabilities: {
    /** All of them: the options that later generations read are ignored. */
    readonly resolveCapabilities: (request: KibanaRequest, options?: object) => Promise<Capabilities>;
  };
}

/** 7.17 ignores keys that it does not know, such as `security`. */
export interface RouteConfig<P, Q, B> {
  readonly path: string;
  readonly validate: RouteValidatorConfig<P, Q, B>;
  readonly options?: RouteOptions;
}

export interface CoreRequestHandlerContext {
  readonly elasticsearch: { readonly client: ScopedClusterClient };
  readonly savedObjects: {
    readonly client: SavedObjectsClientContract;
    readonly getClient: (options?: { readonly includedHiddenTypes?: string[] }) => SavedObjectsClientContract;
  };
}

/** A plain object; `await` serves this and the promise of later generations. */
export interface RequestHandlerContext {
  readonly core: CoreRequestHandlerContext;
}

export type RequestHandler<P, Q, B> = (
  context: RequestHandlerContext,
  request: KibanaRequest<P, Q, B>,
  response: KibanaResponseFactory,
) => KibanaResponse | Promise<KibanaResponse>;

type RegisterRoute = <P, Q, B>(route: RouteConfig<P, Q, B>, handler: RequestHandler<P, Q, B>) => void;

export interface IRouter {
  readonly get: RegisterRoute;
  readonly post: RegisterRoute;
  readonly put: RegisterRoute;
  readonly delete: RegisterRoute;
}

/** 7.17 knows no model versions; a key that it does not know is ignored. */
export interface SavedObjectsType extends SavedObjectsTypeBase {
  /** Functions by the version of Kibana from which on they hold. */
  readonly migrations?: Readonly<Record<string, (document: unknown) => unknown>>;
}

/** Rule types by id. */
export type FeatureAlerting = readonly string[];
export type FeaturePrivilege = FeaturePrivilegeOf<FeatureAlerting>;
export type KibanaFeatureConfig = KibanaFeatureConfigOf<FeatureAlerting>;
export type FeaturesPluginSetup = FeaturesPluginSetupOf<FeatureAlerting>;
