import fc from 'fast-check';
import type { Call, Wanted } from './beacon_score';
import { makeCallSeries } from './call_series';

const SECOND = 1_000;

/** Times of calls with these seconds between them, all of one size. */
const callsAfter = (seconds: readonly number[], size = 2, events = 1): readonly Call[] =>
  seconds.reduce<Call[]>(
    (calls, interval) => [...calls, { time: (calls.at(-1)?.time ?? 0) + interval * SECOND, size, events }],
    [{ time: 0, size, events }],
  );

const repeat = <T>(items: readonly T[], times: number): readonly T[] =>
  Array.from({ length: times }, () => items).flat();

/** Intervals of the lab's beacon: one a minute, give or take 1.5 s. */
const jittered = repeat([59.3, 60.9, 59.6, 60.6, 60.1, 58.3, 59.8, 62.5, 58.3, 59.9, 62.3, 58.4], 4);

/** People: some clicks, time to read, a pause. */
const browsing = repeat([1.2, 2.5, 1.1, 14, 3.3, 95, 1.7, 4.1, 2.2, 41, 1.3, 260, 7.9, 1.1, 530], 5);

const wanted = { events: 12, sizes: true };

function beaconScore(events: readonly Call[], asked: Wanted, most?: number): number {
  const series = makeCallSeries(asked, most);
  events.forEach(series.add);
  return series.score();
}

test.each<[string, readonly Call[], number, number]>([
  ['a clock', callsAfter(repeat([60], 47)), 100, 100],
  ['jitter of seconds', callsAfter(jittered), 95, 99],
  [
    'jitter of a third, as beacons are often told to',
    callsAfter(repeat([60, 41, 52, 47, 58, 44, 55, 50], 8)),
    85,
    99,
  ],
  ['missed calls', callsAfter(repeat([60, 60, 60, 60, 120, 60, 60, 60], 8)), 90, 99],
  ['a night’s silence', callsAfter([...jittered, 36_000, ...jittered]), 95, 99],
  ['a noisy hour before', callsAfter([...repeat([1, 9, 2, 70, 3], 5), 7_200, ...jittered]), 90, 99],
  ['answers fetched in two parts', callsAfter(repeat([0.2, 59.8], 50)), 95, 99],
  ['bursts of clockwork, hours apart', callsAfter(repeat([...repeat([2], 8), 9_000], 6)), 0, 70],
  ['people', callsAfter(browsing), 0, 50],
])('%s', (_, calls, least, most) => {
  const score = beaconScore(calls, wanted);
  expect(score).toBeGreaterThanOrEqual(least);
  expect(score).toBeLessThanOrEqual(most);
});

test('sizes count where they are asked for', () => {
  const uneven = callsAfter(jittered).map((call, at) => ({ ...call, size: at ** 3 }));
  const even = callsAfter(jittered);
  expect(beaconScore(uneven, wanted)).toBeLessThan(beaconScore(even, wanted) - 10);
  expect(beaconScore(uneven, { ...wanted, sizes: false })).toBe(
    beaconScore(even, { ...wanted, sizes: false }),
  );
});

test.each<[string, readonly Call[]]>([
  ['too few', callsAfter(repeat([60], 10))],
  ['all in one second', callsAfter(repeat([0.01], 50))],
  ['none', []],
])('no score: %s', (_, calls) => {
  expect(beaconScore(calls, { events: 12, sizes: false })).toBe(0);
});

test('events of one millisecond all count', () => {
  const pairs = callsAfter(repeat([60], 9), 2, 2);
  expect(beaconScore(pairs, { events: 20, sizes: true })).toBe(100);
  expect(beaconScore(pairs, { events: 21, sizes: true })).toBe(0);
});

const noise = repeat([1.2, 8, 31, 2.7, 90], 20);

test.each<[string, readonly number[]]>([
  ['begins after all that fits', [...noise, ...repeat([60], 40)]],
  ['lies between silences', [...noise, 9_000, ...repeat([60], 40), 9_000, ...noise]],
  ['is longer than what fits', repeat([60], 200)],
  ['is cut where the room ends', [...repeat([2, 30, 7], 15), 9_000, ...repeat([60], 30)]],
])('a beacon in a long series: one that %s', (_, seconds) => {
  expect(beaconScore(callsAfter(seconds), wanted, 50)).toBeGreaterThanOrEqual(90);
});

test('room changes no score of what fits', () => {
  const series = callsAfter([...noise, 9_000, ...jittered]);
  expect(beaconScore(series, wanted, 1_000)).toBe(beaconScore(series, wanted));
});

test('a score is between 0 and 100', () => {
  const anyCalls = fc
    .array(fc.record({ time: fc.nat(1e9), size: fc.nat(1e6), events: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 3,
      maxLength: 80,
    })
    .map((calls) => [...calls].sort((a, b) => a.time - b.time));
  fc.assert(
    fc.property(anyCalls, fc.boolean(), (calls, sizes) => {
      const score = beaconScore(calls, { events: 3, sizes });
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
  );
});
