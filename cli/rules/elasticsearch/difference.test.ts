import type { Finding } from '#common/hunts/finding';
import type { Question } from '#common/hunts/engine/hunt_events';
import { differenceOf } from './difference';

const question: Question = {
  query: { type: 'all' },
  block: { type: 'threshold', by: ['src_ip'], window: '1m', at_least: 2 },
};
const finding = (value: string, count: number): Finding => ({
  group: [{ field: 'src_ip', value }],
  count,
  measure: count,
  first: '2026-11-20T09:00:00.000Z',
  last: '2026-11-20T09:00:10.000Z',
});
const [one, other] = [finding('10.1.1.1', 4), finding('10.1.1.2', 2)];
const matched = Array.from({ length: 6 }, () => ({ event_type: 'ftp' }));

test.each<[what: string, count: number, items: readonly Finding[], expected: RegExp | undefined]>([
  ['the same, whatever the order', 6, [one, other], undefined],
  ['fewer events', 5, [one, other], /5 events here, and the matcher 6/],
  ['fewer groups', 6, [one], /1 groups here, and the matcher 2/],
  [
    'as many groups, of others',
    6,
    [one, finding('10.1.1.3', 2)],
    /10\.1\.1\.3.* and the matcher .*10\.1\.1\.2/,
  ],
  ['the same groups, measured otherwise', 6, [one, finding('10.1.1.2', 3)], /"measure":3.*"measure":2/],
])('%s', (_, count, items, expected) => {
  const difference = differenceOf(
    question,
    { count, findings: { total: items.length, items } },
    { matched, findings: [other, one] },
  );
  if (expected) expect(difference).toMatch(expected);
  else expect(difference).toBeUndefined();
});

test('without a block, events are counted', () => {
  const plain = { ...question, block: undefined };
  expect(differenceOf(plain, { count: 6 }, { matched, findings: [] })).toBeUndefined();
});
