/** Contracts of other plugins' browser side that are the same in 7.17, 8.19 and 9, each read in its plugin's `public/plugin.ts`. */

/** Makes addresses of another app's pages. */
export interface Locator {
  readonly getUrl: (
    params: Readonly<Record<string, unknown>>,
    options?: { readonly absolute?: boolean },
  ) => Promise<string>;
  readonly getRedirectUrl: (params: Readonly<Record<string, unknown>>) => string;
  readonly navigate: (params: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** Start contract of `share`. */
export interface SharePluginStart {
  /** `undefined` for an id that no plugin registered, e.g. `DISCOVER_APP_LOCATOR` where Discover is off. */
  readonly url: { readonly locators: { readonly get: (id: string) => Locator | undefined } };
}
