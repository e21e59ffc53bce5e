import { Server } from '@hapi/hapi';
import { connect, type Clients } from '#standalone/elasticsearch/clients';
import { contracts } from '#standalone/contracts';
import { type Generation, GENERATIONS } from '#standalone/contracts/contract';
import { silent } from '#standalone/log';
import { messageOf } from '#standalone/problem';
import type { RuleResult } from '#standalone/rules/rule_type';
import { createClient } from '#standalone/saved_objects/client';
import { elasticsearch } from '#test/support/elasticsearch';
import { ruleType } from './refusals/bad_plugin';
import { runs, sourceIn } from './refusals/refusal';
import { alertOf, type BadServices, runRefusals } from './refusals/runs';

let clients: Clients;
beforeAll(async () => {
  const { url, username, password } = await elasticsearch();
  clients = connect({
    url,
    engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
  });
}, 240_000);
afterAll(() => clients.close());

type Executor = (services: BadServices, generation: Generation) => unknown;

const MINUTE = 60_000;
const NOW = new Date('2026-11-22T12:00:00Z');

/** A plugin with one rule type whose executor is the given one. */
const pluginWith = (executor: Executor, generation: Generation, more: object) => ({
  manifest: {
    ...{ id: 'probe', version: '1.0.0', owner: { name: 'test' } },
    optionalPlugins: ['alerting'],
  },
  folder: '',
  initialize: () => ({
    setup: runs(
      ruleType({
        executor: ({ services }: { services: BadServices }) => executor(services, generation),
        ...more,
        validate: {
          params: {
            validate: () => {
              throw new Error('[query]: expected a query');
            },
          },
        },
      }),
    ),
    start: () => undefined,
  }),
});

/** The rule type as the host's engine sees it. */
async function ruleTypeOf(executor: Executor, generation: Generation, more = {}) {
  const { ruleTypes } = await contracts[generation].run({
    server: new Server(),
    clients,
    log: silent,
    plugin: pluginWith(executor, generation, more),
  });
  const [type] = ruleTypes;
  if (type === undefined) throw new Error('The host lost a rule type.');
  return type;
}

async function run(executor: Executor, generation: Generation, more = {}): Promise<RuleResult> {
  const type = await ruleTypeOf(executor, generation, more);
  return type.run({
    executionId: 'run-1',
    rule: {
      ...{ id: 'rule-1', name: 'Rule', tags: [], consumer: 'probe', ruleTypeId: type.id },
      ...{ enabled: true, interval: '1m', createdBy: null, updatedBy: null },
      ...{ createdAt: NOW, updatedAt: NOW },
    },
    params: {},
    state: { seen: 1 },
    startedAt: NOW,
    previousStartedAt: new Date(NOW.getTime() - MINUTE),
    spaceId: 'default',
    elasticsearch: clients.engine,
    savedObjects: createClient(clients.engine, []),
    activeAlerts: new Map([['known', { since: 1 }]]),
    signal: new AbortController().signal,
  });
}

describe.each(GENERATIONS)('runs that Kibana %s fails, the host fails:', (generation) => {
  const rows = runRefusals.flatMap((refusal) => {
    const source = sourceIn(refusal, generation);
    return source === undefined ? [] : [[refusal.what, source, refusal] as const];
  });
  test.each(rows)('%s (%s)', async (_, __, refusal) => {
    expect(await run(refusal.run, generation).catch(messageOf)).toContain(refusal.says);
  });
});

describe.each(GENERATIONS)('a rule type of Kibana %s', (generation) => {
  const next = { state: { seen: 2 } };
  const given = generation === '7.17' ? next.state : next;
  /** Makes so many alerts. */
  const making = (count: number) =>
    run((services) => {
      for (let at = 0; at < count; at += 1) {
        alertOf(services, generation, `alert-${at}`).scheduleActions('found', { at });
      }
      return given;
    }, generation);

  test('gives back its state and what it found', async () => {
    expect(await making(2)).toEqual({
      ...next,
      alerts: [
        { id: 'alert-0', actionGroup: 'found', context: { at: 0 }, state: {} },
        { id: 'alert-1', actionGroup: 'found', context: { at: 1 }, state: {} },
      ],
      limitReached: false,
    });
  });

  test('may make 1,000 alerts; of more, 7.17 takes all and later ones the first 1,000', async () => {
    const most = await making(1_000);
    expect([most.alerts.length, most.limitReached]).toEqual([1_000, false]);
    const more = await making(1_001);
    expect([more.alerts.length, more.limitReached]).toEqual(
      generation === '7.17' ? [1_001, false] : [1_000, true],
    );
  });

  test('writes the state of an alert that was active before; 7.17 keeps what it was', async () => {
    const { alerts } = await run((services) => {
      alertOf(services, generation, 'known').replaceState({ since: 2 }).scheduleActions('found');
      return given;
    }, generation);
    expect(alerts.map(({ state }) => state)).toEqual([{ since: generation === '7.17' ? 1 : 2 }]);
  });

  test('refuses parameters in Kibana’s words', async () => {
    const type = await ruleTypeOf(() => given, generation);
    expect(() => type.validateParams({})).toThrow('params invalid: [query]: expected a query');
  });
});

describe.each(['8.19', '9'] as const)('a rule type of Kibana %s with documents of alerts', (generation) => {
  const withDocuments = { alerts: { shouldWrite: true }, doesSetRecoveryContext: true };
  /** Reports so many alerts, beside one that was active before and is not now. */
  const reporting = (count: number) =>
    run(
      ({ alertsClient }) => {
        const most = alertsClient.getAlertLimitValue();
        for (let at = 0; at < Math.min(count, most); at += 1) {
          alertsClient.report({ id: `alert-${at}`, actionGroup: 'found', state: { at }, context: { at } });
        }
        alertsClient.setAlertLimitReached(count > most);
        const recovered = alertsClient.getRecoveredAlerts().map(({ alert }) => alert.getId());
        return { state: { recovered } };
      },
      generation,
      withDocuments,
    );

  test('reports them by the client', async () => {
    expect(await reporting(1)).toEqual({
      state: { recovered: ['known'] },
      alerts: [{ id: 'alert-0', actionGroup: 'found', context: { at: 0 }, state: { at: 0 } }],
      limitReached: false,
    });
  });

  const recovered = new Map([['known', { said: 'over' }]]);

  test('gives recovered alerts a context by the client', async () => {
    const settingData: Executor = ({ alertsClient }) => {
      for (const { alert } of alertsClient.getRecoveredAlerts()) {
        alertsClient.setAlertData({ id: alert.getId(), context: { said: 'over' } });
      }
      return { state: {} };
    };
    expect((await run(settingData, generation, withDocuments)).recoveredContexts).toEqual(recovered);
  });

  test('gives recovered alerts a context by the factory', async () => {
    const settingContext: Executor = ({ alertFactory }) => {
      alertFactory.create('new').scheduleActions('found').setContext({ said: 'of an active one' });
      alertFactory
        .done()
        .getRecoveredAlerts()
        .forEach((alert) => alert.setContext({ said: 'over' }));
      return { state: {} };
    };
    const doesSetRecoveryContext = { doesSetRecoveryContext: true };
    const result = await run(settingContext, generation, doesSetRecoveryContext);
    expect(result.recoveredContexts).toEqual(recovered);
  });

  test('says itself that the limit is reached', async () => {
    const { alerts, limitReached } = await reporting(1_001);
    expect([alerts.length, limitReached]).toEqual([1_000, true]);
  });
});
