/**
 * What Kibana's server core gives in the same shape in 7.17, 8.19 and 9. Read in Kibana's `src/core/server` (7.17) and
 * `src/core/packages/{plugins,logging,capabilities,security}` (8.19 and 9).
 */

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
    /** Said by the bundled host alone. */
    readonly bundledHost?: true;
  };
  readonly logger: { readonly get: (...context: string[]) => Logger };
  /** Throws where the plugin declares no schema for its configuration, as Spoor does. */
  readonly config: { readonly get: () => Config };
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

/** Addresses of this Kibana. */
export interface BasePath {
  /** `server.publicBaseUrl`, e.g. `https://kibana.example.com/base`; `undefined` where nobody set it. */
  readonly publicBaseUrl?: string;
  /** `server.basePath`, e.g. `/base`; empty where there is none. */
  readonly serverBasePath: string;
}
