interface Bundle {
  readonly load: (key: string) => unknown;
  readonly key: string;
}

/** Kibana's `window.__kbnBundles__`: how scripts of plugins find each other. */
export interface Bundles {
  readonly has: (key: string) => boolean;
  /** @throws Error when the key is defined already */
  readonly define: (key: string, load: (key: string) => unknown, moduleKey: string) => void;
  /** @throws Error when nobody defined the key */
  readonly get: (key: string) => unknown;
}

export function createBundles(): Bundles {
  const bundles = new Map<string, Bundle>();
  return {
    has: (key) => bundles.has(key),
    define: (key, load, moduleKey) => {
      if (bundles.has(key)) {
        throw new Error(`__kbnBundles__ already has a module defined for "${key}"`);
      }
      bundles.set(key, { load, key: moduleKey });
    },
    get: (key) => {
      const bundle = bundles.get(key);
      if (bundle === undefined) {
        throw new Error(`__kbnBundles__ does not have a module defined for "${key}"`);
      }
      return bundle.load(bundle.key);
    },
  };
}
