import { readdirSync, readFileSync } from 'node:fs';
import { isLeft, type Either } from 'fp-ts/Either';
import * as t from 'io-ts';
import { detectLayout } from '#common/fields/detection';
import type { Layout } from '#common/fields/layout';
import { eventMapping } from '#common/fields/mapping';
import type { Hunt } from '#common/hunts/hunt';
import { parseHuntFile } from '#common/hunts/parse';
import type { Query } from '#common/query/ast';
import { compileQuery } from '#common/query/compile';
import { flowQueries, matchEvents, withFlows } from '#common/query/flow';
import { parseQuery } from '#common/query/parse';
import { ask, bulk, read, type Service } from '#test/support/http';
import { readSample, type SampleEvent, type SampleFile } from '#test/support/sample';

/**
 * What each hunt finds on the clean day, in the seven rounds of everything, and in the blogs' stories. Counted by a
 * program over the raw lines that shares no code with Spoor.
 */
const truth: Readonly<Record<string, readonly [cleanDay: number, eve: number, blogStories: number]>> = {
  'admin-shares': [0, 7, 2],
  'administrator-logins': [0, 49, 3],
  'executables-in-clear-text': [0, 42, 0],
  'ftp-archives': [0, 28, 6],
  'ftp-use': [0, 202, 12],
  'ftp-users-of-archives': [0, 14, 2],
  'lets-encrypt-certificates': [60, 49, 14],
  'long-dns-names': [0, 504, 0],
  'outdated-tls': [0, 14, 0],
  'telnet-sessions': [0, 19, 0],
};

const INDEX = `spoor-pack-test-${process.pid}`;
/** More than the sample has events, so that one page holds whatever a query finds. */
const ALL = 40_000;

const must = <A>(result: Either<unknown, A>): A => {
  if (isLeft(result)) throw new Error(JSON.stringify(result.left));
  return result.right;
};

const pack: readonly Hunt[] = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yml'))
  .map((file) => must(parseHuntFile(readFileSync(`rules/${file}`, 'utf8'), file)));

const idOf = ({ file, line }: SampleEvent): string => `${file}:${line}`;

let elasticsearch: Service;
let layout: Layout;
let sample: readonly SampleEvent[];
let sampleByEvent: ReadonlyMap<unknown, SampleEvent>;

beforeAll(async () => {
  elasticsearch = { url: process.env.SPOOR_TEST_ELASTICSEARCH ?? '', headers: {} };
  sample = await readSample();
  sampleByEvent = new Map(sample.map((one) => [one.event, one]));
  await ask(elasticsearch, 'PUT', `/${INDEX}`, eventMapping('keyword'));
  for (let from = 0; from < sample.length; from += 5_000) {
    const lines = sample
      .slice(from, from + 5_000)
      .map((one) => `{"create":{"_id":"${idOf(one)}"}}\n${JSON.stringify(one.event)}\n`);
    await bulk(elasticsearch, INDEX, lines.join(''));
  }
  await ask(elasticsearch, 'POST', `/${INDEX}/_refresh`);
  await ask(elasticsearch, 'PUT', `/${INDEX}/_settings`, { 'index.max_result_window': ALL });
  layout = must(
    detectLayout(
      await ask(elasticsearch, 'GET', `/${INDEX}/_field_caps?fields=*`),
      await ask(elasticsearch, 'GET', `/${INDEX}/_mapping`),
    ),
  );
}, 120_000);

afterAll(() => ask(elasticsearch, 'DELETE', `/${INDEX}?ignore_unavailable=true`));

function foundByMatcher(query: string): readonly SampleEvent[] {
  const events = sample.map(({ event }) => event);
  return matchEvents(must(parseQuery(query)), events).flatMap((event) => sampleByEvent.get(event) ?? []);
}

const hits = t.type({ hits: t.type({ hits: t.array(t.type({ _id: t.string })) }) });

async function searched(query: Query): Promise<readonly string[]> {
  const { filter } = must(compileQuery(query, layout));
  const body = { query: filter, size: ALL, _source: false };
  return read(hits, await ask(elasticsearch, 'POST', `/${INDEX}/_search`, body)).hits.hits.map(
    ({ _id }) => _id,
  );
}

async function foundByElasticsearch(query: string): Promise<readonly string[]> {
  const parsed = must(parseQuery(query));
  const byId = new Map(sample.map((one) => [idOf(one), one.event]));
  const flows = new Map<string, readonly number[]>();
  for (const { key, query: inner } of flowQueries(parsed)) {
    const events = (await searched(inner)).map((id) => byId.get(id));
    flows.set(key, events.flatMap((event) => [event?.flow_id, event?.parent_id]).filter(t.number.is));
  }
  return searched(withFlows(parsed, flows));
}

const countIn = (file: SampleFile, found: readonly SampleEvent[]): number =>
  found.filter((one) => one.file === file).length;

test('every hunt of the pack has its truth, and every truth its hunt', () => {
  expect(pack.map(({ id }) => id).sort()).toEqual(Object.keys(truth));
});

test.each(pack.map((hunt) => [hunt.id, hunt.query] as const))(
  '%s finds by both engines what stands in the raw lines',
  async (id, query) => {
    const found = foundByMatcher(query);
    expect([countIn('clean-day', found), countIn('eve', found), countIn('blog-stories', found)]).toEqual(
      truth[id],
    );
    expect([...(await foundByElasticsearch(query))].sort()).toEqual(found.map(idOf).sort());
  },
);

const pivots = pack.flatMap(({ id, investigate }) =>
  investigate.flatMap(({ query }) => (query === undefined ? [] : [[id, query] as const])),
);

test.each(pivots)('a step of %s finds the same by both engines: %s', async (_, query) => {
  const found = foundByMatcher(query).map(idOf);
  expect([...(await foundByElasticsearch(query))].sort()).toEqual(found.sort());
});

test('every field that a hunt requires or shows is in the data', () => {
  const named = pack.flatMap(({ id, requires, columns = [] }) =>
    [...requires.fields, ...columns].map((field) => ({ id, field })),
  );
  expect(named.filter(({ field }) => layout.stored(field) === undefined)).toEqual([]);
});

describe('the blogs’ stories', () => {
  const queryOf = (id: string): string => pack.find((hunt) => hunt.id === id)?.query ?? '';
  const inStories = (query: string) =>
    foundByMatcher(query).flatMap(({ file, event }) => (file === 'blog-stories' ? [event] : []));

  test('Maggie Simpson’s account logs in from two hosts', () => {
    const logins = inStories(`(${queryOf('ftp-use')}) and ftp.command_data:maggie.simpson`);
    expect(logins.map(({ src_ip }) => src_ip)).toEqual(['10.1.1.12', '10.1.1.10']);
    expect(inStories(queryOf('ftp-users-of-archives'))).toEqual(logins);
  });

  test('three zips go out, each with magic and checksum', () => {
    const zips = inStories(`(${queryOf('ftp-use')}) and event_type:fileinfo and fileinfo.magic:Zip*`);
    expect(zips.map(({ fileinfo }) => fileinfo)).toMatchObject([
      { filename: 'payroll-2026.zip', sha256: expect.stringMatching(/^739fd873/), size: 368_240 },
      { filename: 'customers.zip', sha256: expect.stringMatching(/^893b01fa/), size: 1_014_000 },
      { filename: 'contracts-2026.zip', sha256: expect.stringMatching(/^97e3eadb/), size: 430_684 },
    ]);
  });

  test('the domain controller’s three connections stand among the Let’s Encrypt certificates', () => {
    const connections = inStories(`(${queryOf('lets-encrypt-certificates')}) and src_ip:10.1.1.20`);
    expect(connections.map(({ flow_id }) => flow_id)).toEqual([
      674481128076440, 14655121163377, 588291609054465,
    ]);
  });
});
