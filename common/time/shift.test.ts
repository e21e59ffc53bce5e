import * as fc from 'fast-check';
import { offsetToEndAt, shiftTimestamp } from './shift';
import { parseTimestamp, toEpoch } from './timestamp';

const DAY = 86_400_000;

test.each([
  ['2026-11-20T14:05:12.002184+0000', DAY, '2026-11-21T14:05:12.002184+0000'],
  ['2026-11-20T14:05:12.002184+0000', -1, '2026-11-20T14:05:12.001184+0000'],
  ['2026-11-20T23:30:00.000000+0200', 3_600_000, '2026-11-21T00:30:00.000000+0200'],
  ['2026-11-20T14:05:12Z', 1_000, '2026-11-20T14:05:13Z'],
  ['2026-11-20T14:05:12Z', 1, '2026-11-20T14:05:12.001Z'],
  ['2026-12-30T00:00:00', DAY, '2026-12-30T00:00:00'],
  ['9999-12-31T23:00:00Z', DAY, '9999-12-31T23:00:00Z'],
  ['0001-01-01T00:00:00Z', -DAY, '0001-01-01T00:00:00Z'],
  ['', DAY, ''],
])('%p moved by %d ms is %p', (text, offset, expected) =>
  expect(shiftTimestamp(text, offset)).toBe(expected),
);

test('there and back again', () =>
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000_000, max: 4_000_000_000 }), (offset) => {
      const text = '2026-11-20T14:05:12.002184+0000';
      expect(shiftTimestamp(shiftTimestamp(text, offset), -offset)).toBe(text);
    }),
  ));

test('ends now, by whole seconds and never in the future', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 4e12 }), (newest, now) => {
      const offset = offsetToEndAt(newest, now);
      expect(offset % 1_000 === 0).toBe(true);
      expect(newest + offset).toBeLessThanOrEqual(now);
      expect(newest + offset).toBeGreaterThan(now - 1_000);
    }),
  ));

test('moves the instant by just the offset', () => {
  const instant = (text: string) =>
    toEpoch(parseTimestamp(text) ?? { wall: NaN, finer: '', digits: 0, zone: 'Z' });
  const text = '2026-11-20T14:05:12.002184-0330';
  expect(instant(shiftTimestamp(text, 12_345))).toBe(instant(text) + 12_345);
});
