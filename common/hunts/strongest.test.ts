import type { Block } from './blocks/block';
import type { Finding } from './finding';
import { Strongest } from './strongest';

const found = (value: string, measure: number, last = '10:00'): Finding => ({
  group: [{ field: 'src_ip', value }],
  count: 1,
  measure,
  first: `2026-11-20T09:00:00.000Z`,
  last: `2026-11-20T${last}:00.000Z`,
});

const windows: Block = { type: 'threshold', by: ['src_ip'], window: '1m', at_least: 1 };
const rare: Block = { type: 'rare', field: 'src_ip', by: 'tls.sni', at_most: 9 };

test.each([
  ['the greatest measure', windows, [found('a', 1), found('b', 3), found('c', 2)], 'bca'],
  ['of rare, the smallest', rare, [found('a', 2), found('b', 3), found('c', 1)], 'cab'],
  ['then the newest', windows, [found('a', 1), found('b', 1, '10:05'), found('c', 1, '10:01')], 'bca'],
  ['then by group', windows, [found('c', 1), found('b', 1), found('a', 1)], 'abc'],
])('%s comes first', (_, block, findings, expected) => {
  const strongest = new Strongest(block, 3);
  findings.forEach(strongest.add);
  expect(strongest.items.map(({ group: [value] }) => value?.value).join('')).toBe(expected);
});

test('all are counted, and the strongest kept', () => {
  const strongest = new Strongest(windows, 2);
  for (let measure = 1; measure <= 50; measure += 1) strongest.add(found('a', (measure * 7) % 50));
  expect(strongest.total).toBe(50);
  expect(strongest.items.map(({ measure }) => measure)).toEqual([49, 48]);
});

test('the newest is known even where none is kept', () => {
  const strongest = new Strongest(windows, 0);
  ['10:01', '10:05', '10:03'].forEach((time) => strongest.add(found('a', 1, time)));
  expect([strongest.total, strongest.items, strongest.newest]).toEqual([3, [], '2026-11-20T10:05:00.000Z']);
});
