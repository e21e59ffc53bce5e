/** Builds everything, then measures Spoor beside bare requests to Elasticsearch: `npm run bench -- --help`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const BUNDLE = 'build/bench/main.js';

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('scripts/build.mjs');
await esbuild.build({
  entryPoints: ['test/bench/main.ts'],
  outfile: BUNDLE,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'linked',
  logLevel: 'warning',
});
// Bodies of a whole file lie in memory, so that making them is not part of what is measured.
run('--enable-source-maps', '--max-old-space-size=2048', BUNDLE, ...process.argv.slice(2));
