import type { Finding } from '../hunts/finding';
import { Groups } from './groups';
import { testWatch } from './test_watch';

const at = (time: string) => `2026-11-22T${time}:00.000Z`;
const found = (ip: string, count: number, measure: number, first: string, last: string): Finding => ({
  group: [{ field: 'src_ip', value: ip }],
  count,
  measure,
  first: at(first),
  last: at(last),
});

const groupsOf = (findings: readonly Finding[], most = 10, begin = '00:00') => {
  const groups = new Groups(testWatch(), Date.parse(at(begin)), most);
  findings.forEach(groups.add);
  return groups.end();
};

test('what is found of one group at several times is one', () => {
  const one = found('10.0.0.1', 3, 3, '09:00', '09:10');
  const other = found('10.0.0.1', 9, 5, '11:00', '11:30');
  expect(groupsOf([one, other])).toEqual({ total: 1, items: [found('10.0.0.1', 12, 5, '09:00', '11:30')] });
});

test('the strongest come first, and all are counted', () => {
  const all = ['1', '2', '3', '4'].map((n) => found(`10.0.0.${n}`, Number(n), Number(n), '09:00', '09:10'));
  const { total, items } = groupsOf(all, 2);
  expect(total).toBe(4);
  expect(items.map(({ measure }) => measure)).toEqual([4, 3]);
});

test('what ended before the begin was for earlier runs', () => {
  const old = found('10.0.0.1', 3, 3, '09:00', '09:10');
  const young = found('10.0.0.2', 3, 3, '09:00', '10:10');
  expect(groupsOf([old, young], 10, '10:00')).toEqual({ total: 1, items: [young] });
});
