import { isLeft, left, right } from 'fp-ts/lib/Either';
import { detectLayout } from '#common/fields/detection';
import { defaultNetworks } from '#common/networks/networks';
import { periodOver } from '#common/rules/run_period';
import { testWatch } from '#common/rules/test_watch';
import type { Watch } from '#common/rules/watch';
import type { Call } from '../elasticsearch/elasticsearch';
import type { Ground } from '../events/ground';
import { SavedObjectsInMemory, scopeOver } from '../saved_objects/in_memory';
import { findGroups } from './find_groups';

const field = (type: string) => ({ [type]: { type, searchable: true, aggregatable: true } });

const layout = detectLayout({
  indices: ['eve'],
  fields: {
    event_type: field('keyword'),
    timestamp: field('date'),
    '@timestamp': field('date'),
    src_ip: field('ip'),
  },
});

const now = new Date('2026-11-22T12:00:00Z');

const broken = { shard: 0, index: 'eve-7', reason: { type: 'exception', reason: 'The shard is gone.' } };

const time = { value: now.valueOf() - 60_000 };

/** An Elasticsearch with so many groups, where some shards fail. */
function elasticsearchWith(groups: number, failures: readonly object[]) {
  let given = 0;
  const aggregationsOf = (body: string) => {
    const size = /"composite":\{"size":(\d+)/.exec(body)?.[1];
    if (size === undefined) return { types: { buckets: [{ key: 'ftp', doc_count: 5 }] } };
    const buckets = Array.from({ length: Math.min(Number(size), groups - given) }, () => ({
      key: { part_0: `10.0.0.${(given += 1)}`, part_1: time.value },
      ...{ doc_count: 5, first: time, last: time },
    }));
    return { cells: { buckets, after_key: { part_0: `${given}` } } };
  };
  const ask = async ({ path, body }: Call) => {
    if (path.endsWith('/_pit')) return right({ id: 'view' });
    const answer = { timed_out: false, hits: { hits: [] } };
    const shards = { total: 2, failed: failures.length, failures };
    return right({ ...answer, _shards: shards, aggregations: aggregationsOf(JSON.stringify(body)) });
  };
  return { ask };
}

interface Asked {
  readonly groups?: number;
  readonly failures?: readonly object[];
  readonly block?: Watch['block'];
}

/** What a rule finds that may look at three combinations. */
function find({ groups = 1, failures = [], block = testWatch().block }: Asked) {
  if (isLeft(layout)) throw new Error(layout.left);
  const ground: Ground = {
    scope: { ...scopeOver(new SavedObjectsInMemory()), elasticsearch: elasticsearchWith(groups, failures) },
    source: { indices: ['eve'], layout: layout.right, timeField: 'timestamp', partial: [] },
    seal: (_, value) => value,
    networks: defaultNetworks,
    now,
  };
  const watch = testWatch({ block, isPlain: block.type === 'threshold' });
  const period = periodOver(watch, now.valueOf() - 900_000, now.valueOf());
  return findGroups(ground, watch, period, { items: 10, buckets: 3 });
}

test('what is there is found, whole and without a word', async () =>
  expect(await find({ groups: 2 })).toMatchObject(
    right({ total: 2, isWhole: true, notes: [], warnings: [] }),
  ));

test('where one index fails, what lies in the others is found, and told as that', async () => {
  const note = expect.stringContaining(
    'there may be more. Until it can, no alert recovers. eve-7[0]: The shard',
  );
  expect(await find({ failures: [broken] })).toMatchObject(
    right({ total: 1, isWhole: false, notes: [note], warnings: [note] }),
  );
});

test('where one index fails, nobody can say what is rare', async () => {
  const block = { type: 'rare', field: 'event_type', by: 'src_ip', at_most: 1 } as const;
  expect(await find({ failures: [broken], block })).toMatchObject(left({ kind: 'unavailable' }));
});

test('no more is looked at than may be', async () => {
  const note = expect.stringContaining('Only the first 3 combinations');
  expect(await find({ groups: 9 })).toMatchObject(right({ isWhole: false, notes: [note], warnings: [note] }));
});
