import type { Watch } from './watch';

/** What a rule asks, for tests. */
export const testWatch = (of: Partial<Watch> = {}): Watch => ({
  title: 'A hunt',
  severity: 'medium',
  query: 'event_type:ftp',
  requires: { event_types: [], fields: [] },
  block: { type: 'threshold', by: ['src_ip'], window: '15m', at_least: 3 },
  isPlain: true,
  lookBack: 15 * 60_000,
  interval: 5 * 60_000,
  ...of,
});
