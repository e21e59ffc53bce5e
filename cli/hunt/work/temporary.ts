import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process ends with that a signal stopped: 128 and the signal's number (POSIX shells). */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Does work with a folder that is gone afterwards, also where the work fails or somebody stops it (Ctrl-C).
 * Only its user may enter it (`mkdtemp`): what it holds comes from events.
 */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-hunt-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stops = Object.entries(signals).map(([signal, code]) => {
    const stop = () => {
      remove();
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    stops.forEach((forget) => forget());
    process.off('exit', remove);
    remove();
  }
}
