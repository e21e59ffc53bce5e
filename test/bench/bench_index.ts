import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as t from 'io-ts';
import { isLeft, isRight } from 'fp-ts/Either';
import { toDocument } from '#cli/load/event_line';
import { eventMapping } from '#common/fields/mapping';
import { ask, bulk, exists, type Service } from '#test/support/http';
import { readConversations, type Conversation } from './generator/conversations';
import { emptyTruth, generate, GENERATOR_VERSION, type Truth } from './generator/generate';

/** Bytes of one bulk request; Elasticsearch's own advice is 5 to 15 MB. */
const BULK_BYTES = 8_000_000;

/** As `spoor load` makes an index. */
const mapping = eventMapping('keyword');

/** Files whose events are the templates. */
const samples = ['clean-day', 'eve', 'blog-stories'].map((name) => `test/data/${name}.json.gz`);

/** Generated events in Elasticsearch, with what is known of them. */
export interface BenchIndex {
  readonly name: string;
  readonly truth: StoredTruth;
}

/** The truth as it is kept in the index's `_meta`: a mark that the index is complete. */
const stored = t.strict({
  events: t.number,
  eventTypes: t.record(t.string, t.number),
  planted: t.array(t.number),
});
export type StoredTruth = t.TypeOf<typeof stored>;

const asStored = ({ events, eventTypes, planted }: Truth): StoredTruth => ({
  events,
  eventTypes: Object.fromEntries(eventTypes),
  planted: [...planted],
});

/** The templates of generated events. */
export async function templates(): Promise<readonly [Conversation, ...Conversation[]]> {
  const [first, ...others] = await readConversations(samples);
  if (!first) throw new Error(`No conversation in ${samples.join(', ')}.`);
  return [first, ...others];
}

/** Named by what decides its content: generator, seed, size, mapping and samples. */
async function indexName(seed: number, count: number): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([GENERATOR_VERSION, seed, count, mapping]));
  for (const file of samples) hash.update(await readFile(file));
  return `spoor-bench-${hash.digest('hex').slice(0, 12)}`;
}

/** The index of `count` generated events: found again, or made, which takes about a minute a million. */
export async function benchIndex(
  elasticsearch: Service,
  { seed, count }: { seed: number; count: number },
  say: (line: string) => void,
): Promise<BenchIndex> {
  const name = await indexName(seed, count);
  const known = await storedTruth(elasticsearch, name);
  if (known) {
    say(`Found ${name} with ${known.events} events.`);
    return { name, truth: known };
  }
  await ask(elasticsearch, 'DELETE', `/${name}?ignore_unavailable=true`);
  await ask(elasticsearch, 'PUT', `/${name}`, mapping);
  const truth = emptyTruth();
  for (const body of bulkBodies(await templates(), { seed, count }, truth)) {
    await bulk(elasticsearch, name, body);
    say(`Made ${truth.events} of ${count} events of ${name}.`);
  }
  // One segment a shard, so that both sides search the same settled index in each run.
  await ask(elasticsearch, 'POST', `/${name}/_forcemerge?max_num_segments=1`);
  await ask(elasticsearch, 'POST', `/${name}/_refresh`);
  await ask(elasticsearch, 'PUT', `/${name}/_mapping`, { _meta: { truth: asStored(truth) } });
  return { name, truth: asStored(truth) };
}

async function storedTruth(elasticsearch: Service, name: string): Promise<StoredTruth | undefined> {
  if (!(await exists(elasticsearch, `/${name}`))) return undefined;
  const path = t.record(t.string, t.type({ mappings: t.type({ _meta: t.type({ truth: stored }) }) }));
  const answer = path.decode(await ask(elasticsearch, 'GET', `/${name}/_mapping`));
  return isRight(answer) ? answer.right[name]?.mappings._meta.truth : undefined;
}

function* bulkBodies(
  conversations: readonly [Conversation, ...Conversation[]],
  size: { seed: number; count: number },
  truth: Truth,
): Generator<string> {
  let body = '';
  for (const event of generate(conversations, size, truth)) {
    const document = toDocument(Buffer.from(JSON.stringify(event)), 0);
    if (isLeft(document)) throw new Error(`A generated event is refused: ${document.left}.`);
    body += `{"create":{"_id":"${truth.events}"}}\n${document.right}\n`;
    if (body.length < BULK_BYTES) continue;
    yield body;
    body = '';
  }
  if (body !== '') yield body;
}
