import { right } from 'fp-ts/lib/Either';
import type { RuleExecutorOptions } from '../../../typings/kibana-7.17/server';
import type { AnyRuleType } from '../../rules/any_rule_type';
import type { RuleResult } from '../../rules/rule_type';
import { ruleType717 } from './rule_type_717';

const type: AnyRuleType = {
  id: 'spoor.hunt',
  name: 'Hunt',
  actionGroup: { id: 'found', name: 'Found' },
  defaultInterval: '5m',
  timeout: '5m',
  contextVariables: [{ name: 'sentence', description: 'What was found.' }],
  readParams: (params) => right(params),
  run: () => Promise.reject(new Error('unused')),
};

const request = () => Object.assign(Promise.reject(new Error('unused')), { abort: () => undefined });
const nobody = { transport: { request } };
const client = { asCurrentUser: nobody, asInternalUser: nobody };

/** 7.17's side of a rule: keeps what it keeps from run to run, and tells what each run scheduled. */
class Rule {
  private alerts = new Map<string, Readonly<Record<string, unknown>>>();
  private state: Readonly<Record<string, unknown>> = {};
  /** What each run was told by the one before. */
  readonly left: unknown[] = [];

  async run(result: Pick<RuleResult, 'alerts' | 'limitReached'>): Promise<Record<string, unknown>> {
    const before = new Map(this.alerts);
    const scheduled: Record<string, unknown> = {};
    const alert = (id: string) => ({
      getState: () => this.alerts.get(id) ?? {},
      replaceState: (state: Readonly<Record<string, unknown>>) => {
        this.alerts.set(id, state);
        return alert(id);
      },
      scheduleActions: (_: string, context?: Readonly<Record<string, unknown>>) => {
        scheduled[id] = context;
        return alert(id);
      },
    });
    const { executor } = ruleType717(type, async (_, { state }) => {
      this.left.push(state);
      return { ...result, state: { run: this.left.length } };
    });
    // as it goes through JSON into the task, 7.17 keeps of a known alert the state from before the run
    this.state = JSON.parse(JSON.stringify((await executor(options(this.state, alert))) ?? {}));
    for (const [id, state] of before) this.alerts.set(id, state);
    return scheduled;
  }
}

const options = (
  state: RuleExecutorOptions['state'],
  alertInstanceFactory: RuleExecutorOptions['services']['alertInstanceFactory'],
): RuleExecutorOptions => ({
  alertId: 'rule-1',
  startedAt: new Date(0),
  previousStartedAt: null,
  spaceId: 'default',
  params: {},
  state,
  services: { savedObjectsClient: savedObjects, scopedClusterClient: client, alertInstanceFactory },
  name: 'FTP',
  tags: [],
  createdBy: 'ada',
  updatedBy: null,
  rule: {
    name: 'FTP',
    tags: [],
    consumer: 'spoor',
    producer: 'spoor',
    ruleTypeId: 'spoor.hunt',
    ruleTypeName: 'Hunt',
    enabled: true,
    schedule: { interval: '5m' },
    actions: [],
    createdBy: 'ada',
    updatedBy: null,
    createdAt: new Date(0),
    updatedAt: new Date(0),
    throttle: null,
    notifyWhen: null,
  },
});

const unused = () => Promise.reject(new Error('unused'));
const savedObjects = { create: unused, get: unused, find: unused, update: unused, delete: unused };

const found = (...sentences: string[]) => sentences.map((id) => ({ id, context: { sentence: `${id}!` } }));

test('what is found is active, with its context', async () =>
  expect(await new Rule().run({ alerts: found('a', 'b'), limitReached: false })).toEqual({
    a: { sentence: 'a!' },
    b: { sentence: 'b!' },
  }));

test('what is not found again recovers', async () => {
  const rule = new Rule();
  await rule.run({ alerts: found('a', 'b'), limitReached: false });
  expect(Object.keys(await rule.run({ alerts: found('b'), limitReached: false }))).toEqual(['b']);
});

test('while there are too many, what was active stays so, with what was known of it', async () => {
  const rule = new Rule();
  await rule.run({ alerts: found('a'), limitReached: false });
  const expected = {
    a: { sentence: 'a!', notes: expect.stringMatching(/^This run did not find it[^]{0,90}earlier run\.$/) },
    b: { sentence: 'b!' },
  };
  expect(await rule.run({ alerts: found('b'), limitReached: true })).toEqual(expected);
  expect(await rule.run({ alerts: found('b'), limitReached: true })).toEqual(expected);
});

test('of what stays active the last thing known is told, not the first', async () => {
  const rule = new Rule();
  for (const sentence of ['first', 'second']) {
    await rule.run({ alerts: [{ id: 'a', context: { sentence } }], limitReached: false });
  }
  expect(await rule.run({ alerts: [], limitReached: true })).toMatchObject({ a: { sentence: 'second' } });
});

test('a run is told what the one before left', async () => {
  const rule = new Rule();
  await rule.run({ alerts: found('a'), limitReached: false });
  await rule.run({ alerts: [], limitReached: false });
  expect(rule.left).toEqual([undefined, { run: 1 }]);
});

test('what 7.17 writes into may be written into', () => {
  const registered = ruleType717(type, unused);
  registered.ruleTaskTimeout = '1m';
  registered.actionVariables = { context: [], state: [], params: [] };
  expect(ruleType717(type, unused)).toMatchObject({ ruleTaskTimeout: '5m', producer: 'spoor' });
});
