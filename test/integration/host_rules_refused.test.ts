import pino from 'pino';
import { RuleStore } from '#standalone/rules/store';
import { RULE_OBJECT } from '#standalone/rules/stored_rule';
import { ManualClock } from '#test/support/manual_clock';
import { RulesBench, ruleType } from '#test/support/rules_bench';

jest.setTimeout(120_000);

/** More than a host reads at once. */
const MANY = 12;

let bench: RulesBench;
beforeAll(async () => {
  bench = await RulesBench.open();
}, 240_000);
afterEach(async () => {
  jest.restoreAllMocks();
  await bench.clear();
});
afterAll(() => bench.close());

/** Elasticsearch takes no more writes of such rules, as it does of documents that are too long. */
function refuseWrites(isRefused: (id: string, written: string) => boolean): void {
  const create = bench.savedObjects.create.bind(bench.savedObjects);
  jest
    .spyOn(bench.savedObjects, 'create')
    .mockImplementation((kind, attributes, options) =>
      isRefused(options?.id ?? '', JSON.stringify(attributes))
        ? Promise.reject(new Error('Request Entity Too Large'))
        : create(kind, attributes, options),
    );
}

test('rules that cannot be taken keep no other one waiting, and rest', async () => {
  const clock = new ManualClock();
  const ran: string[] = [];
  const type = ruleType(async ({ rule }) => {
    ran.push(rule.id);
    return [];
  });
  const broken: string[] = [];
  for (let count = 0; count < MANY; count += 1) broken.push(await bench.makeRule(type, clock));
  clock.advance(1_000);
  const good = await bench.makeRule(type, clock);
  let tries = 0;
  refuseWrites((id) => {
    tries += broken.includes(id) ? 1 : 0;
    return broken.includes(id);
  });
  const host = bench.host('a', type, clock);
  await bench.settled(host);
  expect([ran, tries]).toEqual([[good], MANY]);
  jest.restoreAllMocks();
  clock.advance(10_000);
  await bench.settled(host);
  expect([...ran].sort()).toEqual([good, ...broken].sort());
});

test('documents that cannot be read keep no rule waiting, and are told of once', async () => {
  const clock = new ManualClock();
  const type = ruleType(async () => []);
  const ids = Array.from({ length: MANY }, (_, at) => `${type.id}-unreadable-${at}`);
  const progress = { dueAt: clock.now().toISOString() };
  for (const id of ids) {
    await bench.savedObjects.create(RULE_OBJECT.name, { ruleTypeId: type.id, progress }, { id });
  }
  clock.advance(1_000);
  const good = await bench.makeRule(type, clock);
  await bench.refresh();
  const lines: string[] = [];
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
  const store = new RuleStore(bench.savedObjects, log);
  for (let poll = 0; poll < 2; poll += 1) {
    const due: string[] = [];
    for await (const { id } of store.due(type.id, clock.now(), 5)) due.push(id);
    expect(due).toEqual([good]);
  }
  expect(lines).toHaveLength(MANY);
  for (const id of ids) await bench.savedObjects.delete(RULE_OBJECT.name, id);
});

test.each([
  ['with actions', '"due":[{', 'found'],
  ['without actions', '"outcome":"ok"', 'other'],
])('a run %s whose finds cannot be written has failed, and waits', async (_, refused, group) => {
  const clock = new ManualClock();
  const type = ruleType(async () => [{ id: 'x', actionGroup: 'found', context: {}, state: {} }]);
  const stored = { uuid: 'a', group, connectorId: 'none', connectorTypeId: '.server-log', params: {} };
  const actions = [{ ...stored, frequency: null }];
  const id = await bench.makeRule(type, clock, { actions });
  refuseWrites((_id, written) => written.includes(refused));
  await bench.settled(bench.host('a', type, clock));
  const { lease, decision, dueAt, alerts, runs } = await bench.progressOf(id);
  expect({ lease, decision, alerts }).toEqual({ lease: null, decision: null, alerts: [] });
  expect(Date.parse(dueAt ?? '') - clock.now().getTime()).toBe(60_000);
  expect(runs).toMatchObject([
    { outcome: 'error', message: 'What the run found could not be kept: Request Entity Too Large' },
  ]);
});
