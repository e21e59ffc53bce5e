import { CLOCK_SKEW } from '#standalone/rules/progress';
import { RULE_OBJECT, type StoredRule } from '#standalone/rules/stored_rule';
import { ManualClock } from '#test/support/manual_clock';
import { gate, LEASE, RulesBench, ruleType, until } from '#test/support/rules_bench';

jest.setTimeout(120_000);

const MINUTE = 60_000;

let bench: RulesBench;
beforeAll(async () => {
  bench = await RulesBench.open();
}, 240_000);
afterEach(() => bench.clear());
afterAll(() => bench.close());

test('two hosts run each slot of fifty rules once', async () => {
  const clock = new ManualClock();
  const ran: string[] = [];
  const type = ruleType(async ({ rule, startedAt }) => {
    ran.push(`${rule.id} ${startedAt.toISOString()}`);
    return [];
  });
  const ids: string[] = [];
  for (let count = 0; count < 50; count += 1) ids.push(await bench.makeRule(type, clock));
  const hosts = [bench.host('a', type, clock), bench.host('b', type, clock)];
  const slots = 4;
  for (let slot = 0; slot < slots; slot += 1) {
    await bench.settled(...hosts);
    clock.advance(MINUTE);
  }
  expect(ran).toHaveLength(50 * slots);
  expect(new Set(ran).size).toBe(50 * slots);
  const [first = ''] = ids;
  const { runs, epoch } = await bench.progressOf(first);
  expect([runs.length, runs.every(({ outcome }) => outcome === 'ok'), epoch]).toEqual([slots, true, slots]);
});

test('a host that lost its lease writes nothing, and the slot runs again', async () => {
  const clock = new ManualClock();
  const slow = gate();
  let runs = 0;
  const type = ruleType(async () => {
    runs += 1;
    if (runs === 1) await slow.opened;
    return [{ id: `found by run ${runs}`, actionGroup: 'found', context: {}, state: {} }];
  });
  const id = await bench.makeRule(type, clock);
  // the first host stands still: its clock does not move, so that it renews nothing
  const standing = new ManualClock();
  const [first, second] = [bench.host('a', type, standing), bench.host('b', type, clock)];
  await bench.refresh();
  await first.poll();
  clock.advance(LEASE + CLOCK_SKEW);
  await bench.settled(second);
  const before = await bench.progressOf(id);
  slow.open();
  await first.idle();
  expect(await bench.progressOf(id)).toEqual(before);
  expect(before.alerts.map((alert) => alert.id)).toEqual(['found by run 2']);
  expect(before.runs).toMatchObject([{ outcome: 'ok' }, { outcome: 'lease_lost' }]);
});

/** Moves on to the next renewal, and waits until it is written. */
async function renewed(clock: ManualClock, id: string): Promise<void> {
  const { lease } = await bench.progressOf(id);
  // the end of the rule's time, and the next renewal
  await until(async () => clock.waiting === 2);
  clock.advance(LEASE / 3);
  await until(async () => (await bench.progressOf(id)).lease?.expiresAt !== lease?.expiresAt);
}

test('a lease is renewed for as long as a run lasts', async () => {
  const clock = new ManualClock();
  const slow = gate();
  const type = ruleType(async () => {
    await slow.opened;
    return [];
  }, '1h');
  const id = await bench.makeRule(type, clock);
  const [first, second] = [bench.host('a', type, clock), bench.host('b', type, clock)];
  await bench.refresh();
  await first.poll();
  for (let step = 0; step < 9; step += 1) await renewed(clock, id);
  await bench.refresh();
  expect(await second.poll()).toBe(0);
  slow.open();
  await first.idle();
  expect((await bench.progressOf(id)).runs).toMatchObject([
    { outcome: 'ok', durationMilliseconds: 3 * LEASE },
  ]);
});

const indexing = (connectorId: string, group: string, uuid: string): StoredRule['actions'][number] => ({
  uuid,
  group,
  connectorId,
  connectorTypeId: '.index',
  params: {
    documents: [
      {
        rule: '{{rule.name}}',
        alert: '{{alert.id}}',
        group: '{{alert.actionGroup}}',
        said: '{{context.said}}',
      },
    ],
  },
  frequency: null,
});

const HOSTILE = '"}], {"forged": true}\n{{rule.id}} <script>';

test('actions run once for what is found and once for what recovered', async () => {
  const clock = new ManualClock();
  let isThere = true;
  const type = ruleType(async () =>
    isThere ? [{ id: '10.9.0.5', actionGroup: 'found', context: { said: HOSTILE }, state: {} }] : [],
  );
  const connector = await bench.makeIndexConnector();
  const id = await bench.makeRule(type, clock, {
    notifyWhen: 'onActionGroupChange',
    actions: [indexing(connector, 'found', 'f'), indexing(connector, 'recovered', 'r')],
  });
  const host = bench.host('a', type, clock);
  for (const there of [true, true, false, false]) {
    isThere = there;
    await bench.settled(host);
    clock.advance(MINUTE);
  }
  const common = { rule: 'Rule', alert: '10.9.0.5' };
  expect(await bench.documents()).toEqual([
    { ...common, group: 'found', said: HOSTILE },
    { ...common, group: 'recovered', said: '' },
  ]);
  expect((await bench.progressOf(id)).runs.map(({ alerts, actions }) => [alerts, actions.done])).toEqual([
    [{ active: 0, fresh: 0, recovered: 0 }, 0],
    [{ active: 0, fresh: 0, recovered: 1 }, 1],
    [{ active: 1, fresh: 0, recovered: 0 }, 0],
    [{ active: 1, fresh: 1, recovered: 0 }, 1],
  ]);
});

test('a host that ends amid its actions leaves them to the next, and documents are there once', async () => {
  const clock = new ManualClock();
  let looks = 0;
  const type = ruleType(async () => {
    looks += 1;
    return [{ id: 'x', actionGroup: 'found', context: { said: `look ${looks}` }, state: {} }];
  });
  const connector = await bench.makeIndexConnector();
  const id = await bench.makeRule(type, clock, { actions: [indexing(connector, 'found', 'f')] });
  const first = bench.host('a', type, clock);
  // killed after the action and before the end of the run: the document stands as it did then
  const decided = new Promise<StoredRule>((resolve) => {
    const create = bench.savedObjects.create.bind(bench.savedObjects);
    jest.spyOn(bench.savedObjects, 'create').mockImplementation((kind, attributes, options) => {
      const isEnd = kind === RULE_OBJECT.name && JSON.stringify(attributes).includes('"outcome":"ok"');
      return isEnd ? Promise.reject(new Error('killed')) : create(kind, attributes, options);
    });
    void bench
      .refresh()
      .then(() => first.poll())
      .then(() => first.idle())
      .then(async () => resolve((await bench.store.get(id)).rule));
  });
  expect((await decided).progress.decision?.due).toHaveLength(1);
  jest.restoreAllMocks();
  clock.advance(LEASE + CLOCK_SKEW);
  await bench.settled(bench.host('b', type, clock));
  expect(looks).toBe(1);
  expect(await bench.documents()).toMatchObject([{ alert: 'x', said: 'look 1' }]);
  expect((await bench.progressOf(id)).runs).toMatchObject([
    { outcome: 'ok', actions: { done: 1, failed: 0 } },
  ]);
});

test.each<[string, Partial<StoredRule>, string, RegExp]>([
  ['throws', {}, 'error', /^it broke$/],
  ['has bad parameters', { params: { bad: 1 } }, 'error', /^params invalid: it is bad$/],
])('a run that %s is recorded, and tried again later and later', async (_, changes, outcome, message) => {
  const clock = new ManualClock();
  const type = ruleType(() => Promise.reject(new Error('it broke')));
  const id = await bench.makeRule(type, clock, changes);
  const host = bench.host('a', type, clock);
  await bench.settled(host);
  clock.advance(MINUTE);
  await bench.settled(host);
  const { runs, failures, dueAt } = await bench.progressOf(id);
  expect(runs).toMatchObject([
    { outcome, message: expect.stringMatching(message) },
    { outcome, message: expect.stringMatching(message) },
  ]);
  expect([failures, Date.parse(dueAt ?? '') - clock.now().getTime()]).toEqual([2, 2 * MINUTE]);
});

test('a run over its time is cancelled and recorded, though it does not listen', async () => {
  const clock = new ManualClock();
  let signal: AbortSignal | undefined;
  const type = ruleType((run) => {
    ({ signal } = run);
    return new Promise(() => undefined);
  }, '30s');
  const id = await bench.makeRule(type, clock);
  const host = bench.host('a', type, clock);
  await bench.refresh();
  await host.poll();
  await until(async () => signal !== undefined);
  clock.advance(30_000);
  await host.idle();
  expect(signal?.aborted).toBe(true);
  expect((await bench.progressOf(id)).runs).toMatchObject([
    {
      outcome: 'timed_out',
      message: 'The rule took longer than 30s and was cancelled; make it look at less.',
    },
  ]);
});

test('a host that stops gives its rules back at once', async () => {
  const clock = new ManualClock();
  const type = ruleType(() => new Promise(() => undefined));
  const id = await bench.makeRule(type, clock);
  const host = bench.host('a', type, clock);
  await bench.refresh();
  await host.poll();
  await host.stop();
  const { lease, dueAt, slot, runs } = await bench.progressOf(id);
  expect([lease, dueAt, runs]).toEqual([null, slot, []]);
});

test('an action that fails is counted, and the rule goes on', async () => {
  const clock = new ManualClock();
  const type = ruleType(async () => [{ id: 'x', actionGroup: 'found', context: {}, state: {} }]);
  const id = await bench.makeRule(type, clock, { actions: [indexing('no-such-connector', 'found', 'f')] });
  await bench.settled(bench.host('a', type, clock));
  expect((await bench.progressOf(id)).runs).toMatchObject([
    {
      outcome: 'ok',
      actions: { done: 0, failed: 1 },
      message: '1 of 1 actions failed: Connector "no-such-connector" is no more.',
    },
  ]);
});
