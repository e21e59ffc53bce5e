#!/usr/bin/env node
/**
 * `npx spoor`: the built command line. A file of the project's own, as npx links what `bin` names once and for all: a
 * link made before the first build would lead nowhere ever after.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../build/cli/spoor.js', import.meta.url));

if (existsSync(program)) {
  createRequire(import.meta.url)(program);
} else {
  console.error('Spoor is not built yet: run `npm start`, or `npm ci` and `npm run build`, then this again.');
  process.exitCode = 2;
}
