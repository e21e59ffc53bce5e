import type { Client } from '@elastic/elasticsearch';
import type { SavedObjectsClientContract } from '../../typings/kibana-8.19/server';
import { CONNECTOR_OBJECT, Connectors } from '#standalone/actions/connectors';
import { connect } from '#standalone/elasticsearch/clients';
import { silent } from '#standalone/log';
import { idle, plan } from '#standalone/rules/progress';
import type { ReportedAlert, RuleRun, RuleType } from '#standalone/rules/rule_type';
import { Scheduler } from '#standalone/rules/scheduler';
import { RuleStore } from '#standalone/rules/store';
import { RULE_OBJECT, type StoredRule } from '#standalone/rules/stored_rule';
import { createClient } from '#standalone/saved_objects/client';
import { prepareStorage, SAVED_OBJECTS_INDEX } from '#standalone/saved_objects/storage';
import { elasticsearch } from '#test/support/elasticsearch';
import { ManualClock } from '#test/support/manual_clock';

jest.setTimeout(120_000);

const LEASE = 60_000;
const MINUTE = 60_000;
const INDEX = `hunt-alerts-test-${process.pid}`;

let client: Client;
let savedObjects: SavedObjectsClientContract;
let store: RuleStore;
let close: () => Promise<void>;

beforeAll(async () => {
  const { url, username, password } = await elasticsearch();
  const clients = connect({
    url,
    engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
  });
  ({ engine: client, close } = clients);
  await prepareStorage(client, [RULE_OBJECT, CONNECTOR_OBJECT]);
  savedObjects = createClient(client, [RULE_OBJECT.name, CONNECTOR_OBJECT.name]);
  store = new RuleStore(savedObjects, silent);
}, 240_000);

const made: Array<readonly [type: string, id: string]> = [];
afterEach(async () => {
  for (const [type, id] of made.splice(0))
    await savedObjects.delete(type, id, { refresh: false }).catch(() => 'gone');
});
afterAll(async () => {
  await client.indices.delete({ index: INDEX, ignore_unavailable: true });
  await close();
});

let types = 0;

/** A rule type of a test's own, so that no other host on the same Elasticsearch takes its rules. */
const ruleType = (run: (run: RuleRun) => Promise<readonly ReportedAlert[]>, timeout = '5m'): RuleType => ({
  id: `test-${process.pid}-${(types += 1)}`,
  name: 'Test',
  producer: 'spoor',
  actionGroups: [{ id: 'found', name: 'Found' }],
  defaultActionGroupId: 'found',
  ruleTaskTimeout: timeout,
  validateParams: (params) => {
    if (JSON.stringify(params).includes('bad')) throw new Error('params invalid: it is bad');
    return {};
  },
  run: async (given) => ({
    state: { ran: given.executionId },
    alerts: await run(given),
    limitReached: false,
  }),
});

async function makeRule(
  type: RuleType,
  clock: ManualClock,
  changes: Partial<StoredRule> = {},
): Promise<string> {
  const now = clock.now().toISOString();
  const id = `${type.id}-${made.length}`;
  const rule: StoredRule = {
    name: `Rule ${made.length}`,
    tags: [],
    consumer: 'spoor',
    ruleTypeId: type.id,
    params: {},
    interval: '1m',
    actions: [],
    notifyWhen: 'onActiveAlert',
    throttle: null,
    enabled: true,
    createdBy: null,
    updatedBy: null,
    createdAt: now,
    updatedAt: now,
    revision: 0,
    progress: plan(idle, clock.now()),
    ...changes,
  };
  await savedObjects.create(RULE_OBJECT.name, rule, { id, refresh: false });
  made.push([RULE_OBJECT.name, id]);
  return id;
}

const hostNamed = (owner: string, type: RuleType, clock: ManualClock, capacity = 10) => {
  const connectors = new Connectors(savedObjects, { elasticsearch: client, log: silent, now: clock.now });
  return new Scheduler({
    owner,
    capacity,
    clock,
    store,
    connectors,
    types: new Map([[type.id, type]]),
    elasticsearch: client,
    savedObjects,
    log: silent,
    leaseMilliseconds: LEASE,
    pollMilliseconds: 1_000,
  });
};

const refresh = () => client.indices.refresh({ index: SAVED_OBJECTS_INDEX });

/** Lets hosts work, at the same time, until none finds anything to do. */
async function settled(...hosts: readonly Scheduler[]): Promise<void> {
  for (;;) {
    await refresh();
    const taken = await Promise.all(hosts.map((host) => host.poll()));
    await Promise.all(hosts.map((host) => host.idle()));
    if (taken.every((count) => count === 0)) return;
  }
}

const progressOf = async (id: string) => (await store.get(id)).rule.progress;

/** A condition that something in the background makes true. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise(setImmediate);
}

test('two hosts run each slot of fifty rules once', async () => {
  const clock = new ManualClock();
  const ran: string[] = [];
  const type = ruleType(async ({ rule, startedAt }) => {
    ran.push(`${rule.id} ${startedAt.toISOString()}`);
    return [];
  });
  const ids: string[] = [];
  for (let count = 0; count < 50; count += 1) ids.push(await makeRule(type, clock));
  const hosts = [hostNamed('a', type, clock), hostNamed('b', type, clock)];
  const slots = 4;
  for (let slot = 0; slot < slots; slot += 1) {
    await settled(...hosts);
    clock.advance(MINUTE);
  }
  expect(ran).toHaveLength(50 * slots);
  expect(new Set(ran).size).toBe(50 * slots);
  const [first = ''] = ids;
  const { runs, epoch } = await progressOf(first);
  expect([runs.length, runs.every(({ outcome }) => outcome === 'ok'), epoch]).toEqual([slots, true, slots]);
});

/** An executor that waits until it is told to go on. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

test('a host that lost its lease writes nothing, and the slot runs again', async () => {
  const clock = new ManualClock();
  const slow = gate();
  let runs = 0;
  const type = ruleType(async () => {
    runs += 1;
    if (runs === 1) await slow.opened;
    return [{ id: `found by run ${runs}`, actionGroup: 'found', context: {}, state: {} }];
  });
  const id = await makeRule(type, clock);
  // the first host stands still: its clock does not move, so that it renews nothing
  const standing = new ManualClock();
  const [first, second] = [hostNamed('a', type, standing), hostNamed('b', type, clock)];
  await refresh();
  await first.poll();
  clock.advance(LEASE + 1);
  await settled(second);
  const before = await progressOf(id);
  slow.open();
  await first.idle();
  expect(await progressOf(id)).toEqual(before);
  expect(before.alerts.map((alert) => alert.id)).toEqual(['found by run 2']);
  expect(before.runs).toMatchObject([{ outcome: 'ok' }, { outcome: 'lease_lost' }]);
});

test('a lease is renewed for as long as a run lasts', async () => {
  const clock = new ManualClock();
  const slow = gate();
  const type = ruleType(async () => {
    await slow.opened;
    return [];
  }, '1h');
  const id = await makeRule(type, clock);
  const [first, second] = [hostNamed('a', type, clock), hostNamed('b', type, clock)];
  await refresh();
  await first.poll();
  for (let step = 0; step < 9; step += 1) {
    const { lease } = await progressOf(id);
    // the end of the rule's time, and the next renewal
    await until(async () => clock.waiting === 2);
    clock.advance(LEASE / 3);
    await until(async () => (await progressOf(id)).lease?.expiresAt !== lease?.expiresAt);
  }
  await refresh();
  expect(await second.poll()).toBe(0);
  slow.open();
  await first.idle();
  expect((await progressOf(id)).runs).toMatchObject([{ outcome: 'ok', durationMilliseconds: 3 * LEASE }]);
});

const documents = async () => {
  await client.indices.refresh({ index: INDEX });
  const { hits } = await client.search<Readonly<Record<string, unknown>>>({ index: INDEX, size: 100 });
  return hits.hits.map(({ _source }) => _source);
};

async function makeIndexConnector(): Promise<string> {
  const connectors = new Connectors(savedObjects, {
    elasticsearch: client,
    log: silent,
    now: () => new Date(),
  });
  const { id } = await connectors.create({ name: 'Index', typeId: '.index', config: { index: INDEX } }, {});
  made.push([CONNECTOR_OBJECT.name, id]);
  return id;
}

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
  const connector = await makeIndexConnector();
  const id = await makeRule(type, clock, {
    notifyWhen: 'onActionGroupChange',
    actions: [indexing(connector, 'found', 'f'), indexing(connector, 'recovered', 'r')],
  });
  const host = hostNamed('a', type, clock);
  for (const there of [true, true, false, false]) {
    isThere = there;
    await settled(host);
    clock.advance(MINUTE);
  }
  const name = (await store.get(id)).rule.name;
  const common = { rule: name, alert: '10.9.0.5' };
  expect(await documents()).toEqual([
    { ...common, group: 'found', said: HOSTILE },
    { ...common, group: 'recovered', said: '' },
  ]);
  expect((await progressOf(id)).runs.map(({ alerts, actions }) => [alerts, actions.done])).toEqual([
    [{ active: 0, fresh: 0, recovered: 0 }, 0],
    [{ active: 0, fresh: 0, recovered: 1 }, 1],
    [{ active: 1, fresh: 0, recovered: 0 }, 0],
    [{ active: 1, fresh: 1, recovered: 0 }, 1],
  ]);
});

test('a host that ends amid its actions leaves them to the next, and documents are there once', async () => {
  await client.indices.delete({ index: INDEX, ignore_unavailable: true });
  const clock = new ManualClock();
  let looks = 0;
  const type = ruleType(async () => {
    looks += 1;
    return [{ id: 'x', actionGroup: 'found', context: { said: `look ${looks}` }, state: {} }];
  });
  const connector = await makeIndexConnector();
  const id = await makeRule(type, clock, { actions: [indexing(connector, 'found', 'f')] });
  const first = hostNamed('a', type, clock);
  // killed after the action and before the end of the run: the document stands as it did then
  const decided = new Promise<StoredRule>((resolve) => {
    const create = savedObjects.create.bind(savedObjects);
    jest.spyOn(savedObjects, 'create').mockImplementation((kind, attributes, options) => {
      const isEnd = kind === RULE_OBJECT.name && JSON.stringify(attributes).includes('"outcome":"ok"');
      return isEnd ? Promise.reject(new Error('killed')) : create(kind, attributes, options);
    });
    void refresh()
      .then(() => first.poll())
      .then(() => first.idle())
      .then(async () => resolve((await store.get(id)).rule));
  });
  expect((await decided).progress.decision?.due).toHaveLength(1);
  jest.restoreAllMocks();
  clock.advance(LEASE + 1);
  await settled(hostNamed('b', type, clock));
  expect(looks).toBe(1);
  expect(await documents()).toMatchObject([{ alert: 'x', said: 'look 1' }]);
  expect((await progressOf(id)).runs).toMatchObject([{ outcome: 'ok', actions: { done: 1, failed: 0 } }]);
});

test.each<[string, Partial<StoredRule>, string, RegExp]>([
  ['throws', {}, 'error', /^it broke$/],
  ['has bad parameters', { params: { bad: 1 } }, 'error', /^params invalid: it is bad$/],
])('a run that %s is recorded, and tried again later and later', async (_, changes, outcome, message) => {
  const clock = new ManualClock();
  const type = ruleType(() => Promise.reject(new Error('it broke')));
  const id = await makeRule(type, clock, changes);
  const host = hostNamed('a', type, clock);
  await settled(host);
  clock.advance(MINUTE);
  await settled(host);
  const { runs, failures, dueAt } = await progressOf(id);
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
  const id = await makeRule(type, clock);
  const host = hostNamed('a', type, clock);
  await refresh();
  await host.poll();
  await until(async () => signal !== undefined);
  clock.advance(30_000);
  await host.idle();
  expect(signal?.aborted).toBe(true);
  expect((await progressOf(id)).runs).toMatchObject([
    {
      outcome: 'timed_out',
      message: 'The rule took longer than 30s and was cancelled; make it look at less.',
    },
  ]);
});

test('a host that stops gives its rules back at once', async () => {
  const clock = new ManualClock();
  const type = ruleType(() => new Promise(() => undefined));
  const id = await makeRule(type, clock);
  const host = hostNamed('a', type, clock);
  await refresh();
  await host.poll();
  await host.stop();
  const { lease, dueAt, slot, runs } = await progressOf(id);
  expect([lease, dueAt, runs]).toEqual([null, slot, []]);
});

test('an action that fails is counted, and the rule goes on', async () => {
  const clock = new ManualClock();
  const type = ruleType(async () => [{ id: 'x', actionGroup: 'found', context: {}, state: {} }]);
  const id = await makeRule(type, clock, { actions: [indexing('no-such-connector', 'found', 'f')] });
  await settled(hostNamed('a', type, clock));
  expect((await progressOf(id)).runs).toMatchObject([
    {
      outcome: 'ok',
      actions: { done: 0, failed: 1 },
      message: '1 of 1 actions failed: Connector "no-such-connector" is no more.',
    },
  ]);
});
