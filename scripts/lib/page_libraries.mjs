import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { completeIconNames } from './eui_icons.mjs';
import { install } from './install.mjs';
import { isUpToDate, remember } from './stamp.mjs';
import { browser } from './targets.mjs';

const ENTRY = 'standalone/page/shared_deps.ts';

/** What else decides what comes out. */
const recipe = ['scripts/lib', 'tsconfig.json'];

/** What an import that the plugin below has asked about already carries. */
const ASKED = Symbol('asked');

/** esbuild plugin: our own files take their packages from a generation's folder, wherever they stand themselves. */
const takePackagesFrom = (folder) => ({
  name: 'take-packages-from',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path: name, kind, importer, pluginData }) =>
      kind === 'entry-point' || pluginData === ASKED || importer.includes('node_modules')
        ? undefined
        : build.resolve(name, { kind, resolveDir: path.resolve(folder), pluginData: ASKED }),
    );
  },
});

/** Every generation that the host's page can be. */
const generations = () =>
  readdirSync('standalone/contracts').filter((name) => existsSync(`standalone/contracts/${name}/page`));

/**
 * Makes the libraries and style sheets that the host's page shares with plugins under one generation of Kibana's
 * contract, from the packages of `standalone/contracts/<generation>/package.json`; 8.19's are the project's own. Done
 * again only when something of it has changed.
 */
export async function buildPageLibraries(generation) {
  const folder = `standalone/contracts/${generation}`;
  if (!existsSync(`${folder}/page`)) {
    throw new Error(`--contract is "${generation}"; it takes one of ${generations().join(', ')}.`);
  }
  const stamp = `build/.stamp-page-${generation}.json`;
  const hasOwnPackages = existsSync(`${folder}/package.json`);
  if (hasOwnPackages) {
    await install(folder, `the libraries of Kibana ${generation}'s page`, ['--legacy-peer-deps']);
  }
  if (isUpToDate(stamp)) return false;
  const output = `build/standalone/public/${generation}`;
  const { metafile } = await esbuild.build({
    ...browser,
    entryPoints: {
      shared_deps: ENTRY,
      light: `${folder}/page/light.css`,
      dark: `${folder}/page/dark.css`,
    },
    plugins: [takePackagesFrom(folder), completeIconNames],
    bundle: true,
    outdir: output,
    metafile: true,
    logLevel: 'error',
  });
  const strays = Object.keys(metafile.inputs).filter((file) => file.startsWith('node_modules'));
  if (hasOwnPackages && strays.length > 0) {
    throw new Error(`${folder}/package.json lacks a package that ${strays[0]} came from; name it there.`);
  }
  remember(
    {
      inputs: Object.keys(metafile.inputs).filter(
        (file) => !file.includes('node_modules') && existsSync(file),
      ),
      folders: [...recipe, hasOwnPackages ? `${folder}/package-lock.json` : 'package-lock.json'],
      outputs: Object.keys(metafile.outputs),
    },
    stamp,
  );
  return true;
}
