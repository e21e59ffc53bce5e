import * as fc from 'fast-check';
import { claim, CLOCK_SKEW, decide, finish, idle, plan, release, renew, RUNS_KEPT, unplan } from './progress';
import type { Decision, FinishedRun, Progress } from './stored_rule';

const at = (seconds: number) => new Date(seconds * 1_000);
const LEASE = 60_000;
const take = (progress: Progress, seconds: number, owner = 'a') =>
  claim(progress, { owner, executionId: `${owner}-${seconds}`, now: at(seconds), leaseMilliseconds: LEASE });
const taken = (progress: Progress, seconds: number, owner?: string): Progress => {
  const held = take(progress, seconds, owner);
  if (held === undefined) throw new Error('It was not due.');
  return held;
};
const found = { state: { n: 1 }, alerts: [], startedAt: at(100).toISOString() };
const run = (outcome: FinishedRun['outcome'] = 'ok'): FinishedRun => ({
  executionId: 'a-100',
  slot: at(100).toISOString(),
  startedAt: at(100).toISOString(),
  durationMilliseconds: 5,
  outcome,
  message: null,
  alerts: { active: 0, fresh: 0, recovered: 0 },
  actions: { done: 0, failed: 0, dropped: 0 },
});
const decision: Decision = { ...run(), message: null, dropped: 0, due: [] };

const planned = plan(idle, at(100));
const held = taken(planned, 100);

test.each<[string, Progress, number, boolean]>([
  ['disabled', idle, 1e9, false],
  ['before its slot', planned, 99, false],
  ['at its slot', planned, 100, true],
  ['held by another', held, 130, false],
  ['as its lease runs out, by a clock that may be fast', held, 160, false],
  ['after its lease ran out, by any clock', held, 165, true],
])('a rule may be taken: %s', (_, progress, seconds, may) =>
  expect(take(progress, seconds, 'b') !== undefined).toBe(may),
);

test('who takes a rule whose answer got lost still has it', () => {
  expect(take(held, 100)).toEqual(held);
  expect(take(held, 100, 'b')).toBeUndefined();
});

test('hosts whose clocks are apart by less than the allowance never hold a rule at the same time', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1 - CLOCK_SKEW, max: CLOCK_SKEW - 1 }), fc.nat(200_000), (skew, passed) => {
      const mine = Date.parse(held.lease?.expiresAt ?? '');
      const real = at(100).getTime() + passed;
      const now = new Date(real + skew);
      const other = claim(held, { owner: 'b', executionId: 'b', now, leaseMilliseconds: LEASE });
      expect(other === undefined || mine < real).toBe(true);
    }),
  ));

test('who comes after a lost lease has a new epoch, and the loss is remembered', () => {
  const second = taken(held, 200, 'b');
  expect(second.epoch).toBe(held.epoch + 1);
  expect(second.slot).toBe(planned.slot);
  expect(second.runs).toMatchObject([{ executionId: 'a-100', outcome: 'lease_lost' }]);
});

test('what was decided outlives its host, and is no lost run', () => {
  const decided = decide(found, decision)(held, held.epoch);
  const second = decided && taken(decided, 200, 'b');
  expect([second?.decision, second?.runs]).toEqual([decision, []]);
});

test.each<[string, (progress: Progress, epoch: number) => Progress | undefined]>([
  ['renew', renew(at(110), LEASE)],
  ['release', release],
  ['decide', decide(found, decision)],
  ['finish', finish(run(), found, '1m', at(101))],
])('only who holds the rule may %s', (_, change) => {
  expect(change(held, held.epoch)).toBeDefined();
  expect(change(taken(held, 200, 'b'), held.epoch)).toBeUndefined();
  expect(change(unplan(held), held.epoch)).toBeUndefined();
  expect(change(planned, planned.epoch)).toBeUndefined();
});

test('a renewed lease lasts longer', () => {
  const renewed = renew(at(120), LEASE)(held, held.epoch);
  expect([renewed?.dueAt, renewed?.lease?.expiresAt]).toEqual([at(185).toISOString(), at(180).toISOString()]);
});

test('what is given back is due at once, in the same slot', () =>
  expect(release(held, held.epoch)).toMatchObject({ lease: null, dueAt: planned.slot, slot: planned.slot }));

test('a good run moves on to the next slot, and remembers', () =>
  expect(finish(run(), found, '1m', at(103))(held, held.epoch)).toMatchObject({
    lease: null,
    decision: null,
    slot: at(160).toISOString(),
    dueAt: at(160).toISOString(),
    state: { n: 1 },
    previousStartedAt: at(100).toISOString(),
    failures: 0,
    runs: [{ outcome: 'ok' }],
  }));

test('failed runs wait longer and longer, and keep what was known', () => {
  let progress: Progress = { ...planned, state: { n: 7 } };
  const waits: number[] = [];
  for (let seconds = 100; waits.length < 4;) {
    const mine = taken(progress, seconds);
    const done = finish(run('error'), undefined, '1m', at(seconds))(mine, mine.epoch);
    if (done?.dueAt == null) throw new Error('It must be due again.');
    const next = Date.parse(done.dueAt) / 1_000;
    waits.push(next - seconds);
    seconds = next;
    progress = done;
  }
  expect([waits, progress.failures, progress.state]).toEqual([[60, 120, 240, 480], 4, { n: 7 }]);
});

test('planning anew leaves a run under way alone, and forgets nothing', () => {
  expect(plan(held, at(130))).toEqual(held);
  expect(plan({ ...planned, state: { n: 1 } }, at(130))).toMatchObject({
    dueAt: at(130).toISOString(),
    state: { n: 1 },
  });
});

test('a disabled rule forgets what it found, but not its runs', () =>
  expect(unplan({ ...held, runs: [run()] })).toEqual({ ...idle, epoch: held.epoch + 1, runs: [run()] }));

test('the history is bounded', () => {
  const many = { ...held, runs: Array.from({ length: RUNS_KEPT }, () => run('error')) };
  const { runs = [] } = finish(run(), found, '1m', at(101))(many, many.epoch) ?? {};
  expect([runs.length, runs[0]?.outcome]).toEqual([RUNS_KEPT, 'ok']);
});

/** What hosts do, one after the other, at growing times. */
const steps = fc.array(
  fc.record({
    owner: fc.constantFrom('a', 'b'),
    does: fc.constantFrom('take', 'renew', 'release', 'finish'),
    after: fc.integer({ min: 0, max: 90 }),
  }),
  { maxLength: 60 },
);

test('whatever two hosts do, no slot is finished twice', () =>
  fc.assert(
    fc.property(steps, (all) => {
      let progress = planned;
      let seconds = 100;
      const epochs = new Map<string, number>();
      const finished: string[] = [];
      for (const { owner, does, after } of all) {
        seconds += after;
        const epoch = epochs.get(owner) ?? -1;
        if (does === 'take') {
          const mine = take(progress, seconds, owner);
          if (mine !== undefined) epochs.set(owner, mine.epoch);
          progress = mine ?? progress;
        } else if (does === 'finish') {
          const slot = progress.slot ?? '';
          const next = finish({ ...run(), slot }, found, '1m', at(seconds))(progress, epoch);
          if (next !== undefined) finished.push(slot);
          progress = next ?? progress;
        } else {
          const change = does === 'renew' ? renew(at(seconds), LEASE) : release;
          progress = change(progress, epoch) ?? progress;
        }
      }
      expect(new Set(finished).size).toBe(finished.length);
    }),
  ));
