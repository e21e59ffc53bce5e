import * as fc from 'fast-check';
import { MAX_ACTIONS, MAX_ALERTS, settle } from './alerts';
import type { ReportedAlert } from './rule_type';
import type { Frequency, StoredAction, StoredAlert } from './stored_rule';

const at = (minutes: number) => new Date(minutes * 60_000);
const now = at(100);

const action = (uuid: string, group = 'found', frequency: Frequency | null = null): StoredAction => ({
  uuid,
  group,
  connectorId: 'log',
  connectorTypeId: '.server-log',
  params: {},
  frequency,
});
const reported = (id: string, actionGroup = 'found'): ReportedAlert => ({
  id,
  actionGroup,
  context: {},
  state: {},
});
const active = (id: string, group = 'found', notified?: number): StoredAlert => ({
  id,
  group,
  state: { seen: 1 },
  startedAt: at(10).toISOString(),
  notified: notified === undefined ? [] : [{ action: 'a', at: at(notified).toISOString() }],
});
const rule = (...actions: readonly StoredAction[]) => ({ actions, notifyWhen: null, throttle: null });
const result = (...alerts: readonly ReportedAlert[]) => ({ state: {}, alerts, limitReached: false });

test('alerts are new, still active or recovered', () => {
  const settled = settle(
    rule(),
    [active('old'), active('gone')],
    result(reported('old'), reported('new')),
    now,
  );
  expect(settled.counts).toEqual({ active: 2, fresh: 1, recovered: 1 });
  expect(settled.alerts.map(({ id, startedAt }) => [id, startedAt])).toEqual([
    ['old', at(10).toISOString()],
    ['new', now.toISOString()],
  ]);
});

test('none recovers when not all could be told', () => {
  const settled = settle(
    rule(action('r', 'recovered')),
    [active('left out')],
    { ...result(reported('new')), limitReached: true },
    now,
  );
  expect(settled.counts).toEqual({ active: 2, fresh: 1, recovered: 0 });
  expect(settled.notices).toEqual([]);
});

test('known alerts stay over the limit, new ones come up to it, and what is over it is not told', () => {
  const known = Array.from({ length: MAX_ALERTS - 1 }, (_, at_) => active(`known ${at_}`));
  const found = [reported('new'), reported('known 0'), reported('newer'), reported('newest')];
  const settled = settle(rule(action('a')), known, { ...result(...found), limitReached: true }, now);
  expect(settled.notices.map(({ alert }) => alert.id)).toEqual(['new', 'known 0']);
  expect(settled).toMatchObject({ leftOut: 2, counts: { active: MAX_ALERTS, fresh: 1, recovered: 0 } });
});

/** Runs that report so many alerts under ids from so far on, and may say that there are more. */
const manyRuns = fc.array(
  fc.record({
    from: fc.nat(3_000),
    count: fc.nat(1_500),
    limitReached: fc.boolean(),
  }),
  { maxLength: 6 },
);

test('whatever runs, the alerts of a rule stay within the limit', () =>
  fc.assert(
    fc.property(manyRuns, (runs) => {
      let known: readonly StoredAlert[] = [];
      for (const { from, count, limitReached } of runs) {
        const alerts = Array.from({ length: count }, (_, at_) => reported(`alert ${from + at_}`));
        const settled = settle(rule(), known, { state: {}, alerts, limitReached }, now);
        expect(settled.alerts.length).toBeLessThanOrEqual(MAX_ALERTS);
        expect(new Set(settled.alerts.map(({ id }) => id)).size).toBe(settled.alerts.length);
        expect(settled.counts.active).toBe(settled.alerts.length);
        known = settled.alerts;
      }
    }),
    { numRuns: 50 },
  ));

test('what recovered is told with the context that the run gave it', () => {
  const recoveredContexts = new Map([['gone', { said: 'over' }]]);
  const told = { ...result(), recoveredContexts };
  const { notices } = settle(rule(action('r', 'recovered')), [active('gone'), active('quiet')], told, now);
  expect(notices.map(({ alert }) => alert.context)).toEqual([{ said: 'over' }, {}]);
});

test('what recovered is told once, with its last state and no context where none was given', () => {
  const settled = settle(rule(action('a'), action('r', 'recovered')), [active('gone')], result(), now);
  expect(settled.notices).toMatchObject([
    { action: { uuid: 'r' }, group: 'recovered', alert: { id: 'gone', state: { seen: 1 }, context: {} } },
  ]);
  expect(settle(rule(action('r', 'recovered')), settled.alerts, result(), now).notices).toEqual([]);
});

const change: Frequency = { notifyWhen: 'onActionGroupChange', throttle: null };
const always: Frequency = { notifyWhen: 'onActiveAlert', throttle: null };
const hourly: Frequency = { notifyWhen: 'onThrottleInterval', throttle: '1h' };

test.each<[string, Frequency | null, StoredAlert | undefined, boolean]>([
  ['on change, new', change, undefined, true],
  ['on change, the same group', change, active('x'), false],
  ['on change, another group', change, active('x', 'worse'), true],
  ['on active, new', always, undefined, true],
  ['on active, the same group', always, active('x', 'found', 99), true],
  ['throttled, new', hourly, undefined, true],
  ['throttled, told a while ago', hourly, active('x', 'found', 41), false],
  ['throttled, told an hour ago', hourly, active('x', 'found', 40), true],
  ['throttled, never told', hourly, active('x'), true],
  ['throttled, another group', hourly, active('x', 'worse', 99), true],
  ['as the rule says, which says nothing', null, active('x', 'found', 99), true],
])('an action runs: %s', (_, frequency, known, runs) => {
  const { notices } = settle(
    rule(action('a', 'found', frequency)),
    known ? [known] : [],
    result(reported('x')),
    now,
  );
  expect(notices).toHaveLength(runs ? 1 : 0);
});

test('a rule with a throttle alone is throttled', () => {
  const throttled = { ...rule(action('a')), throttle: '1h' };
  expect(settle(throttled, [active('x', 'found', 99)], result(reported('x')), now).notices).toEqual([]);
});

test('only actions of the alert’s group run', () => {
  const { notices } = settle(rule(action('a'), action('b', 'worse')), [], result(reported('x')), now);
  expect(notices.map(({ action: { uuid } }) => uuid)).toEqual(['a']);
});

test('actions over the limit are counted, not run, and not taken for told', () => {
  const alerts = Array.from({ length: MAX_ACTIONS / 2 + 5 }, (_, at_) => reported(`alert ${at_}`));
  const settled = settle(rule(action('a'), action('b')), [], result(...alerts), now);
  expect([settled.notices.length, settled.dropped]).toEqual([MAX_ACTIONS, 10]);
  expect(settled.alerts.filter(({ notified }) => notified.length === 0)).toHaveLength(5);
});

const ids = fc.uniqueArray(fc.constantFrom<string>('__proto__', 'constructor', '', 'a', 'b', 'c', 'd'));

test('over any runs, each alert that came is active until it recovers, once', () =>
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 8 }), (runs) => {
      let known: readonly StoredAlert[] = [];
      for (const run of runs) {
        const before = known.map(({ id }) => id);
        const settled = settle(rule(), known, result(...run.map((id) => reported(id))), now);
        expect(settled.alerts.map(({ id }) => id)).toEqual(run);
        expect(settled.counts).toEqual({
          active: run.length,
          fresh: run.filter((id) => !before.includes(id)).length,
          recovered: before.filter((id) => !run.includes(id)).length,
        });
        known = settled.alerts;
      }
    }),
  ));

test('a throttled action runs at most once an hour', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 20 }), (pauses) => {
      let known: readonly StoredAlert[] = [];
      let minute = 0;
      const told: number[] = [];
      for (const pause of pauses) {
        minute += pause;
        const settled = settle(rule(action('a', 'found', hourly)), known, result(reported('x')), at(minute));
        if (settled.notices.length > 0) told.push(minute);
        known = settled.alerts;
      }
      told.slice(1).forEach((time, index) => expect(time - (told[index] ?? 0)).toBeGreaterThanOrEqual(60));
    }),
  ));
