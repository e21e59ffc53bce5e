import { periodBefore } from './before';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const at = (time: string) => `2026-11-${time}:00.000Z`;

test.each<[string, string, string, unknown]>([
  ['a day', 'now-1d', 'now', { from: at('18T12:00'), to: at('19T12:00') }],
  ['today', 'now/d', 'now/d', { from: at('19T00:00'), to: at('20T00:00') }],
  ['two moments', at('20T10:00'), at('20T11:00'), { from: at('20T09:00'), to: at('20T10:00') }],
  ['nothing before 1970', '1970-01-02', 'now', undefined],
  ['an end before its begin', 'now', 'now-1d', undefined],
  ['no time', 'yesterday', 'now', undefined],
])('%s', (_, from, to, before) => expect(periodBefore({ from, to }, NOW)).toEqual(before));
