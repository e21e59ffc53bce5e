import { left, right } from 'fp-ts/Either';
import type { Finding } from '../finding';
import { findInBuckets } from './find';
import type { KeyValue } from './key';
import type { Scan, ScanPlan } from './scan';

const NINE = Date.parse('2026-11-20T09:00:00Z');
const address = { type: 'field', name: 'src_ip', order: 'address', form: 'address' } as const;
const slot = { type: 'slot', name: '@timestamp', step: 15_000, offset: 0 } as const;
const scan: Scan = { keys: [address, slot], filter: [], mustNot: [] };
const plan = (...scans: readonly Scan[]): ScanPlan => ({
  block: { type: 'threshold', by: ['src_ip'], window: '1m', at_least: 5 },
  timeField: '@timestamp',
  scans,
});

/** A bucket of events that all come when its slot begins. */
const bucket = (source: KeyValue, seconds: number, count: number) => {
  const time = NINE + seconds * 1_000;
  return {
    key: { part_0: source, part_1: time },
    doc_count: count,
    first: { value: time },
    last: { value: time },
  };
};

/** Answers with pages in their order, then with empty ones. */
function answering(...pages: readonly (readonly ReturnType<typeof bucket>[])[]) {
  const rest = [...pages];
  return async () => {
    const buckets = rest.shift() ?? [];
    const cells = { buckets, after_key: buckets.at(-1)?.key };
    return right<string, { cells: unknown; partial: { what: string; reason: string }[] }>({
      cells,
      partial: [],
    });
  };
}

async function find(ask: ReturnType<typeof answering>, maxBuckets = 100, ...scans: readonly Scan[]) {
  const found: Finding[] = [];
  const search = { ask, filter: [], begin: 0, maxBuckets, pageBuckets: 2 };
  const how = await findInBuckets(plan(scan, ...scans), search, (finding) => found.push(finding));
  return { how, groups: found.map(({ group: [one], count }) => [one?.value, count]) };
}

const whole = right({ isWhole: true, partial: [] });

test('a group may go over several pages', async () => {
  const ask = answering(
    [bucket('10.1.1.1', 0, 3), bucket('10.1.1.1', 15, 2)],
    [bucket('10.1.1.1', 30, 1), bucket('10.1.1.2', 0, 4)],
    [bucket('fe80:0:0:0:0:0:0:1', 0, 9)],
  );
  expect(await find(ask)).toEqual({
    how: whole,
    groups: [
      ['10.1.1.1', 6],
      ['fe80::1', 9],
    ],
  });
});

test('two scans are one stream, by number and not by text', async () => {
  const ask = answering([bucket('9.1.1.1', 0, 3), bucket('10.1.1.1', 0, 3)], [bucket('10.1.1.1', 0, 2)], []);
  expect((await find(ask, 100, scan)).groups).toEqual([['10.1.1.1', 5]]);
});

test('what goes beyond the limit is said, and a group cut in two is left undecided', async () => {
  const ask = answering(
    [bucket('10.1.1.1', 0, 5), bucket('10.1.1.2', 0, 5)],
    [bucket('10.1.1.2', 60, 5), bucket('10.1.1.3', 60, 5)],
  );
  expect(await find(ask, 2)).toEqual({
    how: right({ isWhole: false, partial: [] }),
    groups: [['10.1.1.1', 5]],
  });
});

test('parts of the data that failed are named once', async () => {
  const failure = { what: 'eve[0]', reason: 'gone' };
  const pages = answering([bucket('10.1.1.1', 0, 5), bucket('10.1.1.2', 0, 5)]);
  const ask = async () => ({ ...(await pages()) });
  const failing = async () => {
    const page = await ask();
    return 'right' in page ? right({ ...page.right, partial: [failure] }) : page;
  };
  expect((await find(failing)).how).toEqual(right({ isWhole: true, partial: [failure] }));
});

test('of a part of the data, nothing is rare', async () => {
  const rare: ScanPlan = {
    block: { type: 'rare', field: 'src_ip', by: 'dest_ip', at_most: 1 },
    timeField: '@timestamp',
    scans: [{ keys: [address, { ...address, name: 'dest_ip' }], filter: [], mustNot: [] }],
  };
  const rows = ['10.1.1.1', '10.1.1.2'].map((source) => ({
    ...bucket(source, 0, 1),
    key: { part_0: source, part_1: '10.1.1.9' },
  }));
  const failures = [[], [{ what: 'eve[0]', reason: 'timed out' }]];
  const pages = [rows, []];
  const ask = async () =>
    right<string, { cells: unknown; partial: { what: string; reason: string }[] }>({
      cells: { buckets: pages[0], after_key: pages.shift()?.at(-1)?.key },
      partial: failures.shift() ?? [],
    });
  const search = { ask, filter: [], begin: 0, maxBuckets: 100, pageBuckets: 2 };
  expect(await findInBuckets(rare, search, () => {})).toEqual(
    right({
      isWhole: false,
      partial: [{ what: 'eve[0]', reason: 'timed out' }],
      undecided: expect.stringContaining('may look rare that is not'),
    }),
  );
});

test('a page of which no row counts is not the end', async () => {
  const ask = answering(
    [bucket('a name', 0, 9), bucket('another name', 0, 9)],
    [bucket('some name', 0, 9), bucket('the last name', 0, 9)],
    [bucket('10.1.1.2', 0, 5)],
  );
  expect(await find(ask)).toEqual({ how: whole, groups: [['10.1.1.2', 5]] });
});

test('addresses that are kept as texts in two spellings cannot be grouped', async () => {
  const ask = answering([bucket('fe80:0:0:0:0:0:0:1', 0, 9), bucket('fe80::1', 0, 9)], []);
  const asText = plan({ ...scan, keys: [{ ...address, order: 'text' }, slot] });
  const search = { ask, filter: [], begin: 0, maxBuckets: 100, pageBuckets: 2 };
  expect(await findInBuckets(asText, search, () => {})).toEqual(
    right({ isWhole: false, partial: [], undecided: expect.stringContaining('more than one spelling') }),
  );
});

test('a page that fails ends all', async () => {
  expect((await find(async () => left('The request was cancelled.'))).how).toEqual(
    left('The request was cancelled.'),
  );
});

test('an answer without buckets, as of no index, finds nothing', async () => {
  expect(await find(async () => right({ cells: undefined, partial: [] }))).toEqual({
    how: whole,
    groups: [],
  });
});

test('a place that cannot be left ends the list, which says so', async () => {
  const page = [bucket('10.1.1.1', 0, 5), bucket('10.1.1.2', 0, 5)];
  const ask = answering(...Array<typeof page>(50).fill(page));
  expect((await find(ask)).how).toEqual(right({ isWhole: false, partial: [] }));
});

test('texts that are no address are in no group', async () => {
  const ask = answering([bucket('not an address', 0, 9), bucket('10.1.1.2', 0, 5)], []);
  expect((await find(ask)).groups).toEqual([['10.1.1.2', 5]]);
});
