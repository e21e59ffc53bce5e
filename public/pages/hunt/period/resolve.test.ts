import { utc, resolveMath } from '#common/time/period';
import { quickPeriods } from './quick_periods';
import { resolveTime, zoneOf } from './resolve';

const now = Date.parse('2026-11-22T23:30:00Z');
const HOUR = 3_600_000;

test.each([
  ['Asia/Tokyo', 'now-1d/d', 'now-1d/d', '2026-11-21T15:00:00.000Z', '2026-11-22T15:00:00.000Z'],
  ['America/New_York', 'now/w', 'now/w', '2026-11-16T05:00:00.000Z', '2026-11-23T05:00:00.000Z'],
  ['America/New_York', 'now/y', 'now', '2026-01-01T05:00:00.000Z', 'now'],
  ['Europe/Berlin', 'now-29d/d', 'now-29d/d', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['Europe/Berlin', 'now-7d', '2026-11-20', 'now-7d', '2026-11-20'],
])('in %s %s until %s', (name, from, to, start, end) => {
  const zone = zoneOf(name);
  expect([resolveTime(from, false, now, zone), resolveTime(to, true, now, zone)]).toEqual([start, end]);
});

test.each(quickPeriods.map(({ label, start, end }) => [label, start, end]))('%s', (label, start, end) => {
  const from = resolveMath(start, false, now, utc) ?? NaN;
  const to = resolveMath(end, true, now, utc) ?? NaN;
  expect(to).toBeGreaterThan(from);
  if (label === 'Yesterday') expect(to - from).toBe(24 * HOUR);
});
