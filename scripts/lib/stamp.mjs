import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the project's build was made of. Lies in build/, so that deleting that folder forgets it. */
const STAMP = 'build/.stamp.json';

/** All files below a folder, or the file itself; nothing where there is neither. */
export function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) {
    hash.update(`${path}\0`);
    hash.update(existsSync(path) ? readFileSync(path) : 'absent');
  }
  return hash.digest('hex');
}

/** Whether everything that the last build read is as it was, and everything that it wrote is still there. */
export function isUpToDate(stamp = STAMP) {
  if (!existsSync(stamp)) return false;
  const { inputs, outputs, sha256, folders } = JSON.parse(readFileSync(stamp, 'utf8'));
  const now = new Set([...inputs, ...folders.flatMap(filesOf)]);
  return outputs.every((path) => existsSync(path)) && digest(now) === sha256;
}

/** Remembers a build: the files it read, the folders that it took whole, the files it wrote. */
export function remember({ inputs, folders, outputs }, stamp = STAMP) {
  const all = new Set([...inputs, ...folders.flatMap(filesOf)]);
  writeFileSync(stamp, JSON.stringify({ inputs: [...inputs].sort(), folders, outputs, sha256: digest(all) }));
}
