/** What core of 8.19 gives to plugins and routes, the same in 9. Read in `src/core/packages/{plugins,http,security,saved-objects}`. */
import type {
  AuthenticatedUser,
  BasePath,
  Capabilities,
  PluginInitializerContext,
} from '../kibana/server/core';
import type { KibanaRequest, KibanaResponse, KibanaResponseFactory } from '../kibana/server/http';
import type { SavedObjectsClientContract, SavedObjectsTypeBase } from '../kibana/server/saved_objects';
import type { ElasticsearchClient, ScopedClusterClient } from './elasticsearch';

/** What a plugin's `server/index.js` must export as `plugin`; it may also return a promise of this. */
export type PluginInitializerOf<Core, Setup, Start, SetupPlugins, StartPlugins> = (
  context: PluginInitializerContext,
) =>
  | PluginOf<Core, Setup, Start, SetupPlugins, StartPlugins>
  | Promise<PluginOf<Core, Setup, Start, SetupPlugins, StartPlugins>>;

export interface PluginOf<Core, Setup, Start, SetupPlugins, StartPlugins> {
  setup(core: Core, plugins: SetupPlugins): Setup;
  start(core: CoreStart, plugins: StartPlugins): Start;
  stop?(): void | Promise<void>;
}

export interface CoreSetupOf<Router, StartPlugins> {
  readonly http: { readonly createRouter: () => Router; readonly basePath: BasePath };
  readonly savedObjects: { readonly registerType: (type: SavedObjectsType) => void };
  readonly capabilities: {
    readonly registerProvider: (provider: () => Readonly<Record<string, unknown>>) => void;
  };
  /** Resolves once `start` of this plugin's dependencies has run. */
  readonly getStartServices: () => Promise<[CoreStart, StartPlugins, unknown]>;
}

interface SecurityRequestContext<Arguments extends unknown[]> {
  /** `null` where security is off. */
  readonly authc: { readonly getCurrentUser: (...of: Arguments) => AuthenticatedUser | null };
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
  readonly security: SecurityRequestContext<[request: KibanaRequest]>;
  readonly capabilities: {
    readonly resolveCapabilities: (
      request: KibanaRequest,
      options: { readonly capabilityPath: string | string[] },
    ) => Promise<Capabilities>;
  };
}

export interface CoreRequestHandlerContext {
  readonly elasticsearch: { readonly client: ScopedClusterClient };
  readonly savedObjects: {
    readonly client: SavedObjectsClientContract;
    readonly getClient: (options?: { readonly includedHiddenTypes?: string[] }) => SavedObjectsClientContract;
  };
  readonly security: SecurityRequestContext<[]>;
}

/** `core` is a promise since 8.1 and a plain object in 7.17; `await` serves both. */
export interface RequestHandlerContext {
  readonly core: Promise<CoreRequestHandlerContext>;
}

export type RequestHandler<P, Q, B> = (
  context: RequestHandlerContext,
  request: KibanaRequest<P, Q, B>,
  response: KibanaResponseFactory,
) => KibanaResponse | Promise<KibanaResponse>;

/** One version of a type's shape. Versions are whole numbers from 1 on without a gap. */
export interface SavedObjectsModelVersion {
  readonly changes: readonly unknown[];
}

export interface SavedObjectsType extends SavedObjectsTypeBase {
  readonly modelVersions?: Readonly<Record<number, SavedObjectsModelVersion>>;
  /** Those of 8.10 and later are refused: model versions took their place. */
  readonly migrations?: Readonly<Record<string, (document: unknown) => unknown>>;
}
