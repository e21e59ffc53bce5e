import { toError, tryCatch } from 'fp-ts/lib/Either';
import { bootstrap } from './bootstrap';
import { createBundles, type Bundles } from './bundles';
import { createTheme } from './core/theme';
import { generations } from './generations';
import { readMetadata } from './metadata';

/** Kibana's globals; `var` is how TypeScript declares properties of `globalThis`. */
declare global {
  var __kbnBundles__: Bundles;
  var __kbnPublicPath__: Record<string, string>;
  var __kbnThemeTag__: string;
}

/** Before any plugin loads, since plugins read the theme's tag and their public path while they do. */
const opened = tryCatch(() => {
  const metadata = readMetadata(document);
  globalThis.__kbnPublicPath__ = Object.fromEntries(
    metadata.plugins.map(({ id, publicPath }) => [id, publicPath]),
  );
  const generation = generations[metadata.generation];
  return { metadata, generation, theme: createTheme(generation) };
}, toError);

globalThis.__kbnBundles__ = createBundles();
globalThis.__kbnBundles__.define(
  'entry/core/public',
  () => ({ __kbnBootstrap__: () => bootstrap(opened) }),
  'entry/core/public',
);
