import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The file itself, wherever links to it lie; also of one that is not there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(realPath(folder), relative(folder, resolve(path)));
  }
}

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Whether two names lead to the same file; hard links do. */
function isSame(a: string, b: string): boolean {
  if (realPath(a) === realPath(b)) return true;
  const [one, other] = [statOf(a), statOf(b)];
  return one !== undefined && one.dev === other?.dev && one.ino === other.ino;
}

const isWithin = (file: string, folder: string): boolean => {
  const way = relative(realPath(folder), realPath(file));
  return statOf(folder)?.isDirectory() === true && !way.startsWith('..') && !way.startsWith('/');
};

/**
 * The input that a report would write over.
 * @param inputs files, and folders of which no file may be written
 */
export const overwritten = (file: string, inputs: readonly string[]): string | undefined =>
  inputs.find((input) => isSame(file, input) || isWithin(file, input));

/**
 * Writes a file as a whole or not at all: what was there stands until all is written. Pipes and devices are written to
 * as they are.
 * @throws where the disk does not take it
 */
export function writeWhole(file: string, text: string): void {
  const path = realPath(file);
  if (statOf(path)?.isFile() === false) {
    writeFileSync(path, text);
    return;
  }
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
