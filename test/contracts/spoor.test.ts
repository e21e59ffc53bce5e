import { setTimeout as pause } from 'node:timers/promises';
import * as t from 'io-ts';
import { contracts } from '#standalone/contracts';
import { GENERATIONS } from '#standalone/contracts/contract';
import { elasticsearch } from '#test/support/elasticsearch';
import { startHost, type TestHost } from '#test/support/host';
import { ask, read, type Service } from '#test/support/http';

const status = t.type({ host: t.string, hostVersion: t.string });
const hunt = t.type({ id: t.string, revision: t.string });
const list = t.type({ total: t.number, items: t.array(t.unknown) });

const rule = t.type({
  id: t.string,
  execution_status: t.intersection([
    t.type({ status: t.string }),
    t.partial({ error: t.type({ message: t.string }) }),
  ]),
});

const INDEX = `suricata-contract-${process.pid}`;

/** One DNS event of now, raw as Suricata writes it. */
async function loadEvent(cluster: Service) {
  const keyword = { type: 'keyword' };
  await ask(cluster, 'PUT', `/${INDEX}`, {
    mappings: {
      properties: {
        timestamp: { type: 'date' },
        ...{ event_type: keyword, src_ip: { type: 'ip' }, dest_ip: { type: 'ip' } },
        ...{ flow_id: { type: 'long' }, dns: { properties: { rrname: keyword, type: keyword } } },
      },
    },
  });
  await ask(cluster, 'POST', `/${INDEX}/_doc?refresh=true`, {
    ...{ timestamp: new Date().toISOString(), event_type: 'dns', flow_id: 1 },
    ...{ src_ip: '10.1.1.1', dest_ip: '10.1.1.2', dns: { rrname: 'contract.test', type: 'query' } },
  });
}

/** Turns of a second that a rule may take to run. */
const MOST_TURNS = 60;

const own = (title: string) => ({
  title,
  description: 'Made by a test.',
  category: 'policy',
  severity: 'low',
  query: 'event_type:dns',
});

beforeAll(async () => loadEvent(await elasticsearch()), 240_000);
afterAll(async () => ask(await elasticsearch(), 'DELETE', `/${INDEX}`));

/** The very bundle that Kibana loads; what differs below is the shapes that it meets. */
describe.each(GENERATIONS)('Spoor as built, in a host that speaks Kibana %s', (generation) => {
  let host: TestHost;
  let api: Service;
  beforeAll(async () => {
    host = await startHost({ SPOOR_CONTRACT: generation });
    api = { url: `${host.url}/api/spoor`, headers: { ...host.headers, 'kbn-xsrf': 'test' } };
  }, 240_000);
  afterAll(() => host.stop());

  test('knows where it runs', async () => {
    expect(read(status, await ask(api, 'GET', '/status'))).toMatchObject({
      host: 'bundled',
      hostVersion: contracts[generation].kibanaVersion,
    });
  });

  test('searches events', async () => {
    const found = await ask(api, 'POST', '/events/_search', {
      ...{ query: 'event_type:dns', from: 'now-15m', to: 'now', size: 1 },
    });
    expect(read(list, found).total).toBeGreaterThan(0);
  });

  test('keeps hunts', async () => {
    const made = read(hunt, await ask(api, 'POST', '/hunts', own(`Hunt of ${generation}`)));
    try {
      expect(await ask(api, 'GET', `/hunts/${made.id}`)).toMatchObject({ title: `Hunt of ${generation}` });
    } finally {
      await ask(api, 'DELETE', `/hunts/${made.id}`);
    }
  });

  test('runs rules', async () => {
    const alerting: Service = { ...api, url: `${host.url}/api/alerting` };
    expect(await ask(alerting, 'GET', '/rule_types')).toEqual([
      expect.objectContaining({ id: 'spoor.hunt', producer: 'spoor' }),
    ]);
    const made = read(
      rule,
      await ask(alerting, 'POST', '/rule', {
        ...{ name: `Rule of ${generation}`, rule_type_id: 'spoor.hunt', consumer: 'spoor', tags: [] },
        ...{ schedule: { interval: '1m' }, notify_when: 'onActionGroupChange', actions: [] },
        params: { query: 'dns.rrname:contract.test', group_by: ['src_ip'], look_back: '1h' },
      }),
    );
    const look = async () => read(rule, await ask(alerting, 'GET', `/rule/${made.id}`)).execution_status;
    try {
      let seen = await look();
      for (let turn = 0; turn < MOST_TURNS && seen.status === 'pending'; turn += 1) {
        await pause(1_000);
        seen = await look();
      }
      expect(seen).toMatchObject({ status: 'active' });
    } finally {
      await ask(alerting, 'DELETE', `/rule/${made.id}`);
    }
  }, 90_000);
});
