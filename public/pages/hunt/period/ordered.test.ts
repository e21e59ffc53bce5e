import { ordered, type Ends } from './ordered';

const now = Date.UTC(2026, 10, 22, 12);

test.each<[string, string, Ends | undefined]>([
  ['now-7d', 'now', { from: 'now-7d', to: 'now' }],
  ['now', 'now-7d', { from: 'now-7d', to: 'now' }],
  ['now/d', 'now/d', { from: 'now/d', to: 'now/d' }],
  ['2026-11-20', '2026-11-19', { from: '2026-11-19', to: '2026-11-20' }],
  ['now', '2026-11-19', { from: '2026-11-19', to: 'now' }],
  ['now', 'now', undefined],
  ['2026-11-20', '2026-11-20', undefined],
])('%s to %s', (from, to, expected) => expect(ordered({ from, to }, now)).toEqual(expected));
