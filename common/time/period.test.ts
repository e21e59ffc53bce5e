import { resolveMath, utc, type Zone } from './period';

const now = Date.parse('2026-11-22T23:30:00Z');
const HOUR = 3_600_000;
const east: Zone = { toWall: (instant) => instant + 9 * HOUR, toInstant: (wall) => wall - 9 * HOUR };

test.each<[string, boolean, Zone, string | undefined]>([
  ['now-1h', false, utc, '2026-11-22T22:30:00.000Z'],
  ['now-1d/d', false, utc, '2026-11-21T00:00:00.000Z'],
  ['now-1d/d', true, utc, '2026-11-22T00:00:00.000Z'],
  ['now/w', false, utc, '2026-11-16T00:00:00.000Z'],
  ['now/w', true, utc, '2026-11-23T00:00:00.000Z'],
  ['now/d', false, east, '2026-11-22T15:00:00.000Z'],
  ['now-1d/d', true, east, '2026-11-22T15:00:00.000Z'],
  ['now/w', false, east, '2026-11-22T15:00:00.000Z'],
  ['2026-11-20', false, utc, undefined],
  ['now-1parsec', false, utc, undefined],
])('%s (end: %p)', (text, isEnd, zone, expected) => {
  const instant = resolveMath(text, isEnd, now, zone);
  expect(instant === undefined ? undefined : new Date(instant).toISOString()).toBe(expected);
});
