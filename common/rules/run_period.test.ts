import fc from 'fast-check';
import type { BucketBlock } from '../hunts/buckets/scan';
import { MOST_LOOK_BACKS, periodOfRun, periodOver } from './run_period';
import { testWatch } from './test_watch';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const startedAt = Date.parse('2026-11-22T12:00:00Z');
const before = (minutes: number) => startedAt - minutes * MINUTE;

test.each<[string, number | undefined, number]>([
  ['at first, as far as it is told', undefined, 15],
  ['in time, as far as it is told', 5, 15],
  ['early, as far as it is told', 4, 15],
  ['a little late, so much further', 6, 16],
  ['after half an hour, by what was missed', 35, 45],
])('a run looks back %s', (_, previous, minutes) => {
  const previousStartedAt = previous === undefined ? undefined : before(previous);
  expect(periodOfRun(testWatch(), { startedAt, previousStartedAt })).toEqual({
    from: before(minutes),
    begin: before(minutes),
    to: startedAt,
    isBehind: false,
  });
});

test('what is too much for one run is left to the next ones, and that is said', () => {
  const period = periodOfRun(testWatch(), { startedAt, previousStartedAt: before(185) });
  expect(period).toMatchObject({ begin: before(195), to: before(150), isBehind: true });
  expect(period.note).toContain('events before 2026-11-22T09:30:00.000Z only');
});

test('it counts how far was looked, not when the run before began', () =>
  expect(
    periodOfRun(testWatch(), { startedAt, previousStartedAt: before(5), reached: before(20) }).begin,
  ).toBe(before(30)));

test('a run catches up on seven days at most, and says what it left out', () => {
  const { begin, note } = periodOfRun(testWatch(), { startedAt, previousStartedAt: startedAt - 30 * DAY });
  expect(begin).toBe(startedAt - 7 * DAY - 15 * MINUTE);
  expect(note).toContain('events before 2026-11-15T11:45:00.000Z were not looked at');
});

test('windows that reach over the begin are read whole', () => {
  const block: BucketBlock = { type: 'threshold', by: [], window: '1h', at_least: 3 };
  const { from, begin } = periodOver(testWatch({ isPlain: false, block }), before(15), startedAt);
  expect(begin).toBe(before(15));
  expect(from).toBe(before(75));
  expect(from % (15 * MINUTE)).toBe(0);
});

test('what is rare is rare in the time asked about', () => {
  const block: BucketBlock = { type: 'rare', field: 'tls.sni', by: 'src_ip', at_most: 1 };
  expect(periodOver(testWatch({ isPlain: false, block }), before(15), startedAt).from).toBe(before(15));
});

test('a rule that runs more seldom than it looks back still looks at every moment', () => {
  const watch = testWatch({ interval: 60 * MINUTE });
  const { from, begin } = periodOfRun(watch, { startedAt, previousStartedAt: before(60) });
  expect(begin).toBe(before(60));
  expect(from).toBe(before(75));
});

test('whenever runs come, no moment lies between two of them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 * 1_440 }),
      fc.integer({ min: 1, max: 1_440 }),
      fc.integer({ min: 1, max: 7 * DAY }),
      (lookBack, interval, gap) => {
        const watch = testWatch({ lookBack: lookBack * MINUTE, interval: interval * MINUTE });
        const { begin } = periodOfRun(watch, { startedAt, previousStartedAt: startedAt - gap });
        expect(begin).toBeLessThanOrEqual(startedAt - gap);
      },
    ),
  );
});

/** A run that comes so long after the one before, and whether it ends in time. */
const aRun = fc.record({ gap: fc.integer({ min: 1, max: 360 }), fails: fc.boolean() });

test('whatever fails, no moment is left out once runs succeed again, and no run looks at too much', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 1_440 }),
      fc.integer({ min: 1, max: 1_440 }),
      fc.array(aRun, { maxLength: 12 }),
      (lookBack, interval, runs) => {
        const watch = testWatch({ lookBack: lookBack * MINUTE, interval: interval * MINUTE });
        const most = MOST_LOOK_BACKS * Math.max(watch.lookBack, watch.interval);
        let now = startedAt;
        let reached: number | undefined;
        let previousStartedAt: number | undefined;
        const look = () => {
          const period = periodOfRun(watch, { startedAt: now, previousStartedAt, reached });
          expect(period.to - period.begin).toBeLessThanOrEqual(most);
          return period;
        };
        const succeed = () => {
          const { begin, to, isBehind } = look();
          if (reached !== undefined) expect(begin).toBeLessThanOrEqual(reached);
          expect(to).toBeGreaterThanOrEqual(reached ?? 0);
          [reached, previousStartedAt] = [to, now];
          return isBehind;
        };
        succeed();
        for (const { gap, fails } of runs) {
          now += gap * MINUTE;
          if (fails) look();
          else succeed();
        }
        let left = 1_000;
        do now += interval * MINUTE;
        while (succeed() && (left -= 1) > 0);
        expect(reached).toBe(now);
      },
    ),
  );
});
