import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Why a file was not written; a part of a sentence. */
type Refusal = string;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/**
 * Writes a rule file below a folder and nowhere else: not through links, and over nothing that is there.
 * @param path below `out`
 */
export function putFile(out: string, path: string, text: string, isForced: boolean): Refusal | undefined {
  const file = join(out, path);
  try {
    mkdirSync(out, { recursive: true });
    const root = realpathSync(out);
    mkdirSync(dirname(file), { recursive: true });
    const below = relative(root, realpathSync(dirname(file)));
    if (below === '..' || below.startsWith(`..${sep}`) || isLink(file)) {
      return `${file} is a link that leads elsewhere`;
    }
    writeFileSync(file, text, { flag: isForced ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return `${file} is there already; give --force to write over it`;
    return `${file} could not be written (${codeOf(error) || String(error)})`;
  }
}
