import { isJsonObject, type JsonObject } from '#common/json';
import { readInput } from '../eve/input';
import { linesOf } from '../eve/lines';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The events of EVE files, plain or gzip; lines that are none are left out. For files that fit into memory: a day of the
 * lab, or what an author cuts cases from.
 * @throws UnreadableFile
 */
export async function readEveEvents(files: readonly string[]): Promise<readonly JsonObject[]> {
  const events: JsonObject[] = [];
  for (const file of files) {
    for await (const lines of linesOf(readInput(file, () => undefined))) {
      for (const line of lines) {
        const event = line.type === 'line' ? parse(line.bytes.toString('utf8')) : undefined;
        if (isJsonObject(event)) events.push(event);
      }
    }
  }
  return events;
}
