import { createRequire } from 'node:module';
import { takeSharedDepsFromPage } from './shared_deps.mjs';

const { version } = createRequire(import.meta.url)('../../package.json');

/** Kibana 7.17 runs its plugins on Node 16, later ones on newer. */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node16',
  sourcemap: 'linked',
  legalComments: 'none',
};
export const browser = {
  platform: 'browser',
  format: 'iife',
  target: 'es2019',
  minify: true,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
};

/** What never runs inside a Kibana. */
const onlyOnHost = { ...node, target: 'node20' };

/** What Kibana calls to get at a plugin's browser code. */
const registration = (id) => `
import * as plugin from './public/index';
globalThis.__kbnBundles__.define('plugin/${id}/public', () => plugin, 'plugin/${id}/public');
`;

/**
 * Everything esbuild makes: from which file (`needs`), into which, and at most how large (bytes of gzip).
 * A target whose file is not there is left out. `isShipped`: it goes into the zip that Kibana installs.
 */
export const targets = [
  {
    name: 'plugin, server',
    needs: 'server/index.ts',
    output: 'build/plugin/spoor/server/index.js',
    isShipped: true,
    options: { ...node, external: ['@kbn/*'] },
  },
  {
    name: 'plugin, browser',
    needs: 'public/index.ts',
    output: 'build/plugin/spoor/target/public/spoor.plugin.js',
    stdin: registration('spoor'),
    isShipped: true,
    gzipLimit: 350_000,
    options: { ...browser, plugins: [takeSharedDepsFromPage] },
  },
  {
    name: 'bundled host',
    needs: 'standalone/index.ts',
    output: 'build/standalone/index.js',
    options: onlyOnHost,
  },
  {
    name: 'page of the host',
    needs: 'standalone/page/index.tsx',
    output: 'build/standalone/public/page/page.js',
    options: { ...browser, plugins: [takeSharedDepsFromPage] },
  },
  {
    name: 'command line',
    needs: 'cli/spoor.ts',
    output: 'build/cli/spoor.js',
    executable: true,
    options: onlyOnHost,
  },
  {
    name: 'threads of spoor hunt',
    needs: 'cli/hunt/pool/thread.ts',
    output: 'build/cli/hunt_thread.js',
    options: onlyOnHost,
  },
];

/** Files and folders that are copied as they are. `replace` fills in what only the build knows. */
export const copies = [
  {
    from: 'kibana.json',
    to: 'build/plugin/spoor/kibana.json',
    replace: (text) => `${JSON.stringify({ ...JSON.parse(text), version }, null, 2)}\n`,
  },
  { from: 'rules', to: 'build/plugin/spoor/rules' },
  { from: 'standalone/assets', to: 'build/standalone/public/assets' },
];
