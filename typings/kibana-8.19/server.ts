/**
 * The part of Kibana 8.19's server contract that Spoor uses, in our own words: `@kbn/*` packages are not on npm.
 * Imported as types only, by `server/kibana/` and by the bundled host that speaks this contract.
 */
import type { Client } from '@elastic/elasticsearch';
import type { Boom } from '@hapi/boom';
import type { Observable } from 'rxjs';

/** Kibana hands out the client without the parts that would let a plugin steer or close its connections. */
export type ElasticsearchClient = Omit<
  Client,
  'connectionPool' | 'extend' | 'close' | 'diagnostic' | 'child' | 'serializer' | 'name'
>;

export interface ScopedClusterClient {
  /** Runs with the credentials of the request it was made for. */
  readonly asCurrentUser: ElasticsearchClient;
  /** Kibana's own account: it may not read customers' events, so never use it for data. */
  readonly asInternalUser: ElasticsearchClient;
}

export interface Logger {
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
  readonly warn: (message: string | Error) => void;
  readonly error: (message: string | Error) => void;
  readonly get: (...context: string[]) => Logger;
}

export interface PluginInitializerContext<Config = unknown> {
  readonly opaqueId: symbol;
  readonly env: {
    readonly mode: { readonly dev: boolean; readonly prod: boolean };
    /** `version` is Kibana's, `x.y.z`. */
    readonly packageInfo: { readonly version: string };
  };
  readonly logger: { readonly get: (...context: string[]) => Logger };
  readonly config: { readonly get: () => Config };
}

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
  readonly http: { readonly createRouter: () => IRouter };
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
  readonly security: SecurityRequestContext<[request: KibanaRequest]>;
  readonly capabilities: {
    readonly resolveCapabilities: (
      request: KibanaRequest,
      options: { readonly capabilityPath: string | string[] },
    ) => Promise<Capabilities>;
  };
}

/** Flags by feature: `capabilities.spoor.write === true`. */
export interface Capabilities {
  readonly navLinks: Readonly<Record<string, boolean>>;
  readonly catalogue: Readonly<Record<string, boolean>>;
  readonly management: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  readonly [featureId: string]: Readonly<Record<string, boolean | Readonly<Record<string, boolean>>>>;
}

export interface AuthenticatedUser {
  readonly username: string;
  readonly roles: readonly string[];
  readonly full_name?: string;
}

interface SecurityRequestContext<Arguments extends unknown[]> {
  /** `null` where security is off. */
  readonly authc: { readonly getCurrentUser: (...of: Arguments) => AuthenticatedUser | null };
}

export interface KibanaRequest<P = unknown, Q = unknown, B = unknown> {
  readonly id: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly url: URL;
  readonly route: { readonly path: string; readonly method: string };
  readonly events: {
    /** Fires when the client goes away before the answer is sent. */
    readonly aborted$: Observable<void>;
    readonly completed$: Observable<void>;
  };
  readonly auth: { readonly isAuthenticated: boolean };
}

/** What `validate` functions answer with. */
export interface RouteValidationResultFactory {
  readonly ok: <T>(value: T) => { readonly value: T; readonly error?: undefined };
  /** `path` is where the fault is, e.g. `['filters', '0']`. */
  readonly badRequest: (
    error: Error | string,
    path?: string[],
  ) => { readonly value?: undefined; readonly error: Error };
}

export type RouteValidationFunction<T> = (
  data: unknown,
  result: RouteValidationResultFactory,
) =>
  { readonly value: T; readonly error?: undefined } | { readonly value?: undefined; readonly error: Error };

/** Kibana lets parts be left out, and then gives `{}` for them; Spoor's routes validate all three. */
export interface RouteValidatorConfig<P, Q, B> {
  readonly params: RouteValidationFunction<P>;
  readonly query: RouteValidationFunction<Q>;
  readonly body: RouteValidationFunction<B>;
}

/** A privilege of a feature (`api: [...]` in `registerKibanaFeature`), or an opt-out with its reason. */
export type RouteAuthz =
  { readonly requiredPrivileges: readonly string[] } | { readonly enabled: false; readonly reason: string };

export interface RouteConfig<P, Q, B> {
  readonly path: string;
  readonly validate: RouteValidatorConfig<P, Q, B>;
  readonly security: { readonly authz: RouteAuthz };
  readonly options?: {
    /** `public` routes may be called by scripts without `x-elastic-internal-origin`. */
    readonly access?: 'public' | 'internal';
    /** `access:<privilege>` is how 7.17 authorises. */
    readonly tags?: readonly string[];
    readonly body?: { readonly maxBytes?: number };
    /** Milliseconds. */
    readonly timeout?: { readonly payload?: number; readonly idleSocket?: number };
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

type RegisterRoute = <P, Q, B>(route: RouteConfig<P, Q, B>, handler: RequestHandler<P, Q, B>) => void;

export interface IRouter {
  readonly get: RegisterRoute;
  readonly post: RegisterRoute;
  readonly put: RegisterRoute;
  readonly delete: RegisterRoute;
}

export type ResponseHeaders = Readonly<Record<string, string | string[]>>;
export type ResponseErrorBody =
  | string
  | Error
  | { readonly message: string | Error; readonly attributes?: Readonly<Record<string, unknown>> };

export interface KibanaResponse {
  readonly status: number;
  readonly payload?: unknown;
  readonly options: { readonly headers?: ResponseHeaders };
}

interface ErrorOptions {
  readonly body?: ResponseErrorBody;
  readonly headers?: ResponseHeaders;
}

export interface KibanaResponseFactory {
  readonly ok: (options?: { readonly body?: unknown; readonly headers?: ResponseHeaders }) => KibanaResponse;
  readonly badRequest: (options?: ErrorOptions) => KibanaResponse;
  readonly unauthorized: (options?: ErrorOptions) => KibanaResponse;
  readonly forbidden: (options?: ErrorOptions) => KibanaResponse;
  readonly notFound: (options?: ErrorOptions) => KibanaResponse;
  readonly conflict: (options?: ErrorOptions) => KibanaResponse;
  /** `statusCode` must be 400 or more. */
  readonly customError: (options: ErrorOptions & { readonly statusCode: number }) => KibanaResponse;
}

export interface SavedObjectsType {
  readonly name: string;
  /** Hidden types are left out of every client that does not name them. */
  readonly hidden: boolean;
  readonly namespaceType: 'single' | 'multiple' | 'multiple-isolated' | 'agnostic';
  readonly mappings: {
    readonly dynamic?: false | 'strict';
    readonly properties: Readonly<Record<string, unknown>>;
  };
  readonly modelVersions?: Readonly<Record<number, { readonly changes: readonly unknown[] }>>;
  readonly management?: { readonly importableAndExportable?: boolean; readonly icon?: string };
}

export interface SavedObjectReference {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface SavedObject<T> {
  readonly id: string;
  readonly type: string;
  readonly attributes: T;
  readonly references: readonly SavedObjectReference[];
  /** Opaque; made of the document's sequence number and primary term. */
  readonly version?: string;
  /** ISO 8601. */
  readonly created_at?: string;
  readonly updated_at?: string;
}

export interface SavedObjectsFindOptions {
  readonly type: string | string[];
  /** simple_query_string over `searchFields`. */
  readonly search?: string;
  readonly searchFields?: string[];
  /** Attribute name, or a root field such as `updated_at`. */
  readonly sortField?: string;
  readonly sortOrder?: 'asc' | 'desc';
  /** From 1. */
  readonly page?: number;
  readonly perPage?: number;
  /** KQL over `<type>.attributes.<name>`. */
  readonly filter?: string;
}

export interface SavedObjectsFindResponse<T> {
  readonly total: number;
  readonly page: number;
  readonly per_page: number;
  readonly saved_objects: ReadonlyArray<SavedObject<T> & { readonly score: number }>;
}

/** Errors are `SavedObjectsError`s; `refresh` is `wait_for` unless told otherwise. */
export interface SavedObjectsClientContract {
  create<T>(
    type: string,
    attributes: T,
    options?: {
      readonly id?: string;
      readonly overwrite?: boolean;
      readonly version?: string;
      readonly references?: SavedObjectReference[];
      readonly refresh?: boolean | 'wait_for';
    },
  ): Promise<SavedObject<T>>;
  get<T>(type: string, id: string): Promise<SavedObject<T>>;
  find<T>(options: SavedObjectsFindOptions): Promise<SavedObjectsFindResponse<T>>;
  /** Merges the given attributes into the stored ones, objects deeply; arrays are replaced. */
  update<T>(
    type: string,
    id: string,
    attributes: Partial<T>,
    options?: { readonly version?: string; readonly refresh?: boolean | 'wait_for' },
  ): Promise<{
    readonly id: string;
    readonly type: string;
    readonly version?: string;
    readonly attributes: Partial<T>;
  }>;
  delete(type: string, id: string, options?: { readonly refresh?: boolean | 'wait_for' }): Promise<unknown>;
}

/** `output.statusCode` is 404 (not found), 409 (conflict), 400 (bad request), 403, 413, 429 or 503. */
export type SavedObjectsError = Boom;

export interface FeaturePrivilege {
  readonly app?: readonly string[];
  /** What `requiredPrivileges` of a route and `access:` tags name. */
  readonly api?: readonly string[];
  readonly savedObject: { readonly all: readonly string[]; readonly read: readonly string[] };
  /** Flags that become `capabilities.<feature id>.<flag>`. */
  readonly ui: readonly string[];
}

export interface SubFeaturePrivilege extends FeaturePrivilege {
  readonly id: string;
  readonly name: string;
  /** Which of the main privileges holds this one. */
  readonly includeIn: 'all' | 'read' | 'none';
}

export interface KibanaFeatureConfig {
  readonly id: string;
  readonly name: string;
  readonly category: { readonly id: string; readonly label: string; readonly order?: number };
  readonly app: readonly string[];
  readonly privileges: { readonly all: FeaturePrivilege; readonly read: FeaturePrivilege } | null;
  readonly subFeatures?: ReadonlyArray<{
    readonly name: string;
    readonly privilegeGroups: ReadonlyArray<{
      readonly groupType: 'independent' | 'mutually_exclusive';
      readonly privileges: readonly SubFeaturePrivilege[];
    }>;
  }>;
}

/** Setup contract of Kibana's `features` plugin. */
export interface FeaturesPluginSetup {
  readonly registerKibanaFeature: (feature: KibanaFeatureConfig) => void;
}
