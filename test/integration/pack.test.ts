import { readdirSync, readFileSync } from 'node:fs';
import { isLeft } from 'fp-ts/Either';
import type { Hunt } from '#common/hunts/hunt';
import { parseHuntFile } from '#common/hunts/parse';
import { matchEvents } from '#common/query/flow';
import type { EveEvent } from '#common/query/match';
import { askIndex, parsed } from '#test/query/ask_index';
import { elasticsearch } from '#test/support/elasticsearch';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';
import { readEvents } from '#test/query/sample_events';

/**
 * What each hunt finds on the clean day, in the seven rounds of everything, and in the blogs' stories. Counted by a
 * program over the raw lines that shares no code with Spoor.
 */
const truth: Readonly<Record<string, readonly [cleanDay: number, rounds: number, blogStories: number]>> = {
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

const days = ['clean-day', 'eve', 'blog-stories'].map((name) => readEvents(`${name}.json.gz`));
const events = days.flat();
const dayOf = new Map(days.flatMap((ofDay, day) => ofDay.map((event) => [event, day] as const)));
const numberOf = new Map(events.map((event, number) => [event, number]));

const pack: readonly Hunt[] = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yml'))
  .map((file) => {
    const hunt = parseHuntFile(readFileSync(`rules/${file}`, 'utf8'), file);
    if (isLeft(hunt)) throw new Error(JSON.stringify(hunt.left));
    return hunt.right;
  });

let index: IndexUnderTest;

beforeAll(async () => {
  index = await indexEvents(await elasticsearch(), `spoor-pack-${process.pid}`, 'keyword', events);
}, 120_000);

afterAll(() => index.remove());

/** Events that the matcher finds, once Elasticsearch has found the same. */
async function found(query: string): Promise<readonly EveEvent[]> {
  const matching = matchEvents(parsed(query), events);
  expect(await askIndex(index, events, query)).toEqual(new Set(matching.map((event) => numberOf.get(event))));
  return matching;
}

test('every hunt of the pack has its truth, and every truth its hunt', () => {
  expect(pack.map(({ id }) => id).sort()).toEqual(Object.keys(truth));
});

test.each(pack.map(({ id, query }) => ({ id, query })))(
  '$id finds by both engines what stands in the raw lines',
  async ({ id, query }) => {
    const events = await found(query);
    const counts = days.map((_, day) => events.filter((event) => dayOf.get(event) === day).length);
    expect(counts).toEqual(truth[id]);
  },
);

/** Steps that ask for what the sample does not hold: renamed files, and pipes that start services. */
const quiet = new Set(['admin-shares 4', 'executables-in-clear-text 2', 'ftp-archives 2']);

const steps = pack.flatMap(({ id, investigate }) =>
  investigate.flatMap(({ query }, i) => (query === undefined ? [] : [{ step: `${id} ${i + 1}`, query }])),
);

test.each(steps)('step $step finds the same by both engines: $query', async ({ step, query }) => {
  expect((await found(query)).length > 0).toBe(!quiet.has(step));
});

test('every field that a hunt requires or shows is in the data', () => {
  const named = pack.flatMap(({ id, requires, columns = [] }) =>
    [...requires.fields, ...columns].map((field) => ({ id, field })),
  );
  expect(named.filter(({ field }) => index.layout.stored(field) === undefined)).toEqual([]);
});

describe('the blogs’ stories', () => {
  const queryOf = (id: string): string => pack.find((hunt) => hunt.id === id)?.query ?? 'not event_type:*';
  const inStories = async (query: string) => (await found(query)).filter((event) => dayOf.get(event) === 2);

  test('Maggie Simpson’s account logs in from two hosts, and both uses gave zips', async () => {
    const logins = await inStories(`(${queryOf('ftp-use')}) and ftp.command_data:maggie.simpson`);
    expect(logins.map(({ src_ip }) => src_ip)).toEqual(['10.1.1.12', '10.1.1.10']);
    expect(await inStories(queryOf('ftp-users-of-archives'))).toEqual(logins);
  });

  test('three zips go out, each with magic and checksum', async () => {
    const zips = await inStories(`(${queryOf('ftp-use')}) and fileinfo.magic:Zip*`);
    expect(zips.map(({ fileinfo }) => fileinfo)).toMatchObject([
      { filename: 'payroll-2026.zip', size: 368_240, sha256: expect.stringMatching(/^739fd8734c85/) },
      { filename: 'customers.zip', size: 1_014_000, sha256: expect.stringMatching(/^893b01fa3b72/) },
      { filename: 'contracts-2026.zip', size: 430_684, sha256: expect.stringMatching(/^97e3eadb3a5d/) },
    ]);
  });

  test('the domain controller’s three connections stand among the Let’s Encrypt certificates', async () => {
    const calls = await inStories(`(${queryOf('lets-encrypt-certificates')}) and src_ip:10.1.1.20`);
    expect(calls.map(({ flow_id }) => flow_id)).toEqual([674481128076440, 14655121163377, 588291609054465]);
  });
});
