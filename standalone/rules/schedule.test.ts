import * as fc from 'fast-check';
import { backOff, LONGEST_BACK_OFF_MILLISECONDS, nextSlot } from './schedule';

const at = (seconds: number) => new Date(seconds * 1_000);

test.each([
  ['just run', 60, 60, 120],
  ['a little late', 60, 75, 120],
  ['as late as the next', 60, 120, 180],
  ['after a night', 60, 3_601, 3_660],
  ['a clock that went back', 60, 10, 120],
])('%s', (_, slot, now, expected) => expect(nextSlot(at(slot), 60_000, at(now))).toEqual(at(expected)));

const times = fc.integer({ min: 0, max: 2e12 }).map((milliseconds) => new Date(milliseconds));
const intervals = fc.integer({ min: 1_000, max: 1e9 });

test('a next slot lies ahead, whole intervals away, and none lies between', () =>
  fc.assert(
    fc.property(times, intervals, times, (slot, interval, now) => {
      const next = nextSlot(slot, interval, now).getTime();
      expect(next).toBeGreaterThan(Math.max(slot.getTime(), now.getTime() - 1));
      expect((next - slot.getTime()) % interval).toBe(0);
      expect(next - interval).toBeLessThanOrEqual(Math.max(slot.getTime(), now.getTime()));
    }),
  ));

test.each([
  [0, 60_000],
  [1, 60_000],
  [2, 120_000],
  [3, 240_000],
  [7, LONGEST_BACK_OFF_MILLISECONDS],
  [5_000, LONGEST_BACK_OFF_MILLISECONDS],
])('after %d failures a rule of each minute waits %d ms', (failures, expected) =>
  expect(backOff(failures, 60_000)).toBe(expected),
);

test('a back-off is never shorter than the interval, and grows', () =>
  fc.assert(
    fc.property(fc.nat(100), intervals, (failures, interval) => {
      expect(backOff(failures, interval)).toBeGreaterThanOrEqual(interval);
      expect(backOff(failures + 1, interval)).toBeGreaterThanOrEqual(backOff(failures, interval));
    }),
  ));
