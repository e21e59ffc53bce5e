import type { Finding } from './finding';
import { narrowTo } from './narrow';

const finding: Finding = {
  group: [
    { field: 'src_ip', value: '10.1.1.12' },
    { field: 'dns.rrname', value: 'a*b' },
  ],
  count: 3,
  measure: 3,
  first: '2026-11-20T09:00:00.123Z',
  last: '2026-11-20T09:10:59.999Z',
};

test('a finding is shown by its group, exactly, and its time, the last event included', () => {
  expect(narrowTo(finding)).toEqual({
    pills: [
      { field: 'src_ip', kind: 'is', value: '10.1.1.12', negated: false, disabled: false },
      { field: 'dns.rrname', kind: 'is', value: 'a*b', negated: false, disabled: false },
    ],
    from: '2026-11-20T09:00:00.000Z',
    to: '2026-11-20T09:11:00.000Z',
  });
});

test('one of a moment, by a whole second', () => {
  const last = '2026-11-20T09:00:00.000Z';
  expect(narrowTo({ ...finding, first: last, last })).toMatchObject({
    from: '2026-11-20T09:00:00.000Z',
    to: '2026-11-20T09:00:01.000Z',
  });
});

test('one without a group, by its time alone', () => {
  expect(narrowTo({ ...finding, group: [] }).pills).toEqual([]);
});
