import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as t from 'io-ts';

/** Where the installed plugin's files lie: the built server code is `<plugin>/server/index.js`. */
export const pluginFolder = join(__dirname, '..');

const manifest = t.type({ version: t.string });

/** Spoor's version, from the manifest beside the built code; `unknown` where that cannot be read. */
export function installedVersion(folder: string): string {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, 'kibana.json'), 'utf8'));
    return manifest.is(read) ? read.version : 'unknown';
  } catch {
    return 'unknown';
  }
}
