import { parseTimestamp, toEpoch } from '#common/time/timestamp';
import { readInput } from '../eve/input';
import { linesOf } from '../eve/lines';

/** Suricata begins its records so. */
const USUAL = /^\{"timestamp":\s?"([^"\\]*)"/;

/** More than enough for the usual beginning. */
const BEGINNING_BYTES = 80;

const timeOf = (line: Buffer): string | undefined => {
  const usual = USUAL.exec(line.toString('latin1', 0, BEGINNING_BYTES))?.[1];
  if (usual !== undefined) return usual;
  try {
    const event: unknown = JSON.parse(line.toString('utf8'));
    const isTimed = typeof event === 'object' && event !== null && 'timestamp' in event;
    return isTimed && typeof event.timestamp === 'string' ? event.timestamp : undefined;
  } catch {
    return undefined;
  }
};

/** Time of the newest event of files, in milliseconds since 1970; `undefined` where none has a time. */
export async function newestOf(files: readonly string[]): Promise<number | undefined> {
  let newest: number | undefined;
  for (const file of files) {
    for await (const lines of linesOf(readInput(file, () => undefined))) {
      for (const line of lines) {
        const time = line.type === 'line' ? parseTimestamp(timeOf(line.bytes) ?? '') : undefined;
        if (time) newest = Math.max(newest ?? -Infinity, toEpoch(time));
      }
    }
  }
  return newest;
}
