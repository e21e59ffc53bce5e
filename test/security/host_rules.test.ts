import { hostileBodies, hostileIds, hostileValues, TRACE } from './hostile';
import { type Answer, Hosts, idIn, newConnector, newRule } from '#test/contracts/rules/finder';

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(120_000);

const hosts = new Hosts();
const ask: Hosts['ask'] = (...of) => hosts.ask(...of);
/** Ids of one that is there, so that a refusal is not for want of it. */
const there = { rule: '', connector: '' };
beforeAll(async () => {
  await hosts.start(['8.19']);
  there.rule = idIn(await ask('POST', '/api/alerting/rule', { body: newRule('8.19') }));
  there.connector = idIn(await ask('POST', '/api/actions/connector', { body: newConnector }));
}, 300_000);
afterAll(async () => {
  await ask('DELETE', `/api/alerting/rule/${there.rule}`);
  await ask('DELETE', `/api/actions/connector/${there.connector}`);
  await hosts.stop();
});

interface Route {
  readonly method: string;
  readonly path: string;
  /** One that would do. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** The host's own routes: those of the plugin have their matrix beside this one. */
const routes: readonly Route[] = [
  { method: 'POST', path: '/api/alerting/rule', body: newRule('8.19') },
  { method: 'POST', path: '/api/alerting/rule/{id}', body: newRule('8.19') },
  { method: 'PUT', path: '/api/alerting/rule/{id}', body: { name: 'x', schedule: { interval: '1m' } } },
  { method: 'DELETE', path: '/api/alerting/rule/{id}' },
  { method: 'POST', path: '/api/alerting/rule/{id}/_enable', body: {} },
  { method: 'POST', path: '/api/alerting/rule/{id}/_disable', body: {} },
  { method: 'POST', path: '/api/alerting/rule/{id}/_run_soon', body: {} },
  { method: 'POST', path: '/internal/alerting/rule/{id}/_run_soon', body: {} },
  { method: 'GET', path: '/api/alerting/rule/{id}' },
  { method: 'GET', path: '/api/alerting/rules/_find' },
  { method: 'GET', path: '/api/alerting/rule_types' },
  { method: 'GET', path: '/internal/alerting/rule/{id}/_execution_log' },
  { method: 'GET', path: '/api/actions/connectors' },
  { method: 'GET', path: '/api/actions/connector_types' },
  { method: 'GET', path: '/api/actions/connector/{id}' },
  { method: 'POST', path: '/api/actions/connector', body: newConnector },
  { method: 'PUT', path: '/api/actions/connector/{id}', body: { name: 'x' } },
  { method: 'DELETE', path: '/api/actions/connector/{id}' },
  { method: 'POST', path: '/api/actions/connector/{id}/_execute', body: { params: {} } },
];

/** Refusals never hold a trace of the code. */
const expectRefusal = ({ status, json }: Answer) => {
  expect([status, json]).not.toEqual([500, json]);
  expect(JSON.stringify(json)).not.toMatch(TRACE);
};

/** Who reads all and changes nothing of rules. */
const asAnalyst = () => {
  const password = hosts.of('8.19').credentials?.spoor_analyst ?? '';
  return { authorization: `Basic ${Buffer.from(`spoor_analyst:${password}`).toString('base64')}` };
};

describe.each(routes)('$method $path', ({ method, path, body }) => {
  const at = (id: string) => path.replace('{id}', encodeURIComponent(id));
  const changes = method !== 'GET';

  test('asks who calls, and for what they may', async () => {
    const target = at(path.includes('connector') ? there.connector : there.rule);
    expect((await ask(method, target, { body, headers: { authorization: '' } })).status).toBe(401);
    const { status, json } = await ask(method, target, { body, headers: asAnalyst() });
    expect(status === 403).toBe(changes);
    expect(JSON.stringify(json).includes('spoor:admin')).toBe(changes);
  });

  test('asks for kbn-xsrf where it changes something', async () => {
    if (!changes) return;
    const { url, admin } = hosts.of('8.19');
    const response = await fetch(`${url}${at('none')}`, { method, headers: { ...admin } });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('kbn-xsrf')]);
  });

  test('survives what is hostile', async () => {
    const ids = path.includes('{id}') ? hostileIds : [];
    const sent = [
      ...ids.map((id) => ask(method, at(id), { body })),
      ...(body === undefined ? [] : hostileBodies).map(([, text]) => ask(method, at('none'), { body: text })),
    ];
    (await Promise.all(sent)).forEach(expectRefusal);
    if (body === undefined) return;
    for (const key of [...Object.keys(body), 'no_such_key']) {
      const changed = hostileValues.map(([, value]) => ({ ...body, [key]: value, enabled: undefined }));
      await Promise.all(changed.map((one) => tryAndClear(one)));
    }
  });

  /** What is well-formed is made, as names may be anything. */
  async function tryAndClear(changed: object): Promise<void> {
    const answer = await ask(method, at('none'), { body: changed });
    expectRefusal(answer);
    if (method === 'POST' && answer.status === 200 && !path.includes('/_')) {
      const noun = path.includes('connector') ? 'actions/connector' : 'alerting/rule';
      await ask('DELETE', `/api/${noun}/${idIn(answer)}`);
    }
  }
});

test('what an analyst tried has changed nothing of a rule that is there', async () => {
  const { rule } = there;
  const read = async () => {
    const { json } = await ask('GET', `/api/alerting/rule/${rule}`);
    return json;
  };
  const before = await read();
  const body = { name: 'Taken over', schedule: { interval: '1m' } };
  const tries = [
    ask('PUT', `/api/alerting/rule/${rule}`, { body, headers: asAnalyst() }),
    ask('POST', `/api/alerting/rule/${rule}/_disable`, { body: {}, headers: asAnalyst() }),
    ask('DELETE', `/api/alerting/rule/${rule}`, { headers: asAnalyst() }),
  ];
  expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(before).toMatchObject({ id: rule, name: 'Finds', enabled: true });
  expect(await read()).toMatchObject({ id: rule, name: 'Finds', enabled: true, revision: 0 });
});
