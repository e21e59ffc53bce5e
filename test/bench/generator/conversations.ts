import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { isRecord, type EveRecord } from './record';

/** Events that belong together: a flow, its parent and its data flows, oldest first. */
export type Conversation = readonly [EveRecord, ...EveRecord[]];

/**
 * Reads real EVE files (gzip) and cuts them into conversations, the templates of generated events. Whole
 * conversations are kept so that joins by `flow_id` and `parent_id` find in the generated data what they find in real
 * data, and in the same proportion.
 */
export async function readConversations(files: readonly string[]): Promise<readonly Conversation[]> {
  const all: Conversation[] = [];
  for (const file of files) all.push(...(await conversationsOf(file)));
  return all;
}

async function conversationsOf(file: string): Promise<readonly Conversation[]> {
  const byFlow = new Map<unknown, [EveRecord, ...EveRecord[]]>();
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const event: unknown = JSON.parse(line);
    // `stats` records have no flow; they speak of the sensor, not of the network.
    if (!isRecord(event) || event.flow_id === undefined) continue;
    const flow = event.parent_id ?? event.flow_id;
    const group = byFlow.get(flow);
    if (group) group.push(event);
    else byFlow.set(flow, [event]);
  }
  return [...byFlow.values()];
}
