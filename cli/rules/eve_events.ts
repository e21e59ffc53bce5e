import type { JsonObject } from '#common/json';
import { batchesOf } from '../eve/batches';
import { readInput } from '../eve/input';
import { readEvents } from '../eve/read_events';

/**
 * Shows every event of EVE files, plain or gzip, one after the other.
 * @returns how many lines were no events
 * @throws UnreadableFile
 */
export async function eachEvent(
  files: readonly string[],
  see: (event: JsonObject) => void,
): Promise<{ readonly refused: number }> {
  let refused = 0;
  const intake = {
    event: see,
    empty: () => undefined,
    refused: () => {
      refused += 1;
    },
  };
  for (const file of files) {
    for await (const batch of batchesOf(readInput(file, () => undefined))) {
      if (batch.type === 'lines') readEvents(batch.bytes, batch.first === 1, intake);
      else refused += 1;
    }
  }
  return { refused };
}

/**
 * All events of EVE files that fit into memory: a day of the lab, or what an author cuts cases from.
 * @throws UnreadableFile
 */
export async function readEveEvents(files: readonly string[]): Promise<readonly JsonObject[]> {
  const events: JsonObject[] = [];
  await eachEvent(files, (event) => events.push(event));
  return events;
}
