import { stat } from 'node:fs/promises';
import { STDIN, unreadable } from './input';

/**
 * Bytes of files as they lie on disk. Looks at every file before any is read, so that a slip in the last name costs
 * nothing.
 * @returns 0 where the size cannot be known: with the standard input among them
 * @throws UnreadableFile
 */
export async function sizeOf(files: readonly string[]): Promise<number> {
  let size = 0;
  for (const file of files) {
    if (file === STDIN) continue;
    try {
      const found = await stat(file);
      if (found.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
      size += found.size;
    } catch (error) {
      throw unreadable(file, error);
    }
  }
  return files.includes(STDIN) ? 0 : size;
}
