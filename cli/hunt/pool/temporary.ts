import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process ends with that a signal stopped: 128 and the signal's number (POSIX shells). */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Sees to it that `remove` is called where somebody stops the process. @returns takes that back */
function whenStopped(remove: () => void): () => void {
  const stops = Object.entries(signals).map(([signal, code]) => {
    const stop = () => {
      remove();
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  process.once('exit', remove);
  return () => {
    stops.forEach((forget) => forget());
    process.off('exit', remove);
  };
}

/** There is no folder for what outgrows the memory; the message is a sentence for the user. */
export class NoTemporaryFolder extends Error {}

function makeFolder(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'spoor-hunt-'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NoTemporaryFolder(
      `No temporary folder could be made (${reason}): name one that you may write to by TMPDIR.`,
    );
  }
}

/**
 * Does work with a folder that is gone afterwards, also where the work fails or somebody stops it (Ctrl-C).
 * Only its user may enter it (`mkdtemp`): what it holds comes from events.
 * @throws NoTemporaryFolder
 */
export async function withTemporaryFolder<T>(
  work: (folder: string) => Promise<T>,
  parent = tmpdir(),
): Promise<T> {
  const made: string[] = [];
  const remove = () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  // Before there is a folder: a signal that comes right after it must find somebody to take it away.
  const forget = whenStopped(remove);
  try {
    const folder = makeFolder(parent);
    made.push(folder);
    return await work(folder);
  } finally {
    forget();
    remove();
  }
}
