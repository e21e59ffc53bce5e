import { createBundles, type Bundles } from './bundles';
import { bootstrap } from './bootstrap';

/** Kibana's globals; `var` is how TypeScript declares properties of `globalThis`. */
declare global {
  var __kbnBundles__: Bundles;
  var __kbnPublicPath__: Record<string, string>;
}

globalThis.__kbnBundles__ = createBundles();
globalThis.__kbnBundles__.define(
  'entry/core/public',
  () => ({ __kbnBootstrap__: bootstrap }),
  'entry/core/public',
);
