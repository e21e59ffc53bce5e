/** Contracts of other plugins that are the same in 7.17, 8.19 and 9, each read in its plugin's `server/plugin.ts`. */
import type { AuthenticatedUser } from './core';
import type { KibanaRequest } from './http';

/** Start contract of `spaces`, which can be switched off in 7.17. */
export interface SpacesPluginStart {
  readonly spacesService: {
    /** `default` for the default space. */
    readonly getSpaceId: (request: KibanaRequest) => string;
  };
}

/** Start contract of `security`, which can be switched off in 7.17. */
export interface SecurityPluginStart {
  /** `null` where nobody signed in. */
  readonly authc: { readonly getCurrentUser: (request: KibanaRequest) => AuthenticatedUser | null };
}

/** Setup contract of `encryptedSavedObjects`. */
export interface EncryptedSavedObjectsPluginSetup {
  /** Whether `xpack.encryptedSavedObjects.encryptionKey` is set: without it, no rule and no connector can be made. */
  readonly canEncrypt: boolean;
}
