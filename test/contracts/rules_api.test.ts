import { type Generation, GENERATIONS } from '#standalone/contracts/contract';
import { action, Hosts, idIn, newConnector, newRule, typeIn, untilSays } from './rules/finder';

jest.setTimeout(120_000);

const hosts = new Hosts();
const ask: Hosts['ask'] = (...of) => hosts.ask(...of);
beforeAll(() => hosts.start(GENERATIONS), 300_000);
afterAll(() => hosts.stop());

test.each(GENERATIONS)('a rule is made, runs, acts, is changed and deleted in %s', async (generation) => {
  const asIn = (method: string, path: string, body?: unknown) => ask(method, path, { generation, body });
  const connector = idIn(await asIn('POST', '/api/actions/connector', newConnector));
  const made = await asIn('POST', '/api/alerting/rule', newRule(generation, [action(generation, connector)]));
  expect(made).toMatchObject({
    status: 200,
    json: {
      name: 'Finds',
      enabled: true,
      rule_type_id: typeIn(generation),
      consumer: 'probe',
      schedule: { interval: '1h' },
      params: { some: 'thing' },
      actions: [{ group: 'found', id: connector, connector_type_id: '.index' }],
      execution_status: { status: 'pending' },
    },
  });
  expect(Object.keys(made.json ?? {}).includes('revision')).toBe(generation !== '7.17');
  const id = idIn(made);
  const log = () => asIn('GET', `/internal/alerting/rule/${id}/_execution_log`);
  await untilSays(log, 'success');
  expect((await log()).json).toMatchObject({
    data: [{ status: 'success', num_active_alerts: 1, num_new_alerts: 1, num_succeeded_actions: 1 }],
  });
  expect((await asIn('GET', `/api/alerting/rule/${id}`)).json).toMatchObject({
    execution_status: { status: 'active' },
  });
  const change = { ...newRule(generation), name: 'Finds more' };
  const { rule_type_id: _, consumer: __, ...changed } = change;
  expect(await asIn('PUT', `/api/alerting/rule/${id}`, changed)).toMatchObject({
    status: 200,
    json: { name: 'Finds more', actions: [] },
  });
  const filter = encodeURIComponent(`alert.attributes.alertTypeId: "${typeIn(generation)}"`);
  expect(
    (await asIn('GET', `/api/alerting/rules/_find?filter=${filter}&search=finds&sort_field=createdAt`)).json,
  ).toMatchObject({
    total: 1,
    page: 1,
    per_page: 10,
    data: [{ id }],
  });
  expect((await asIn('POST', `/api/alerting/rule/${id}/_disable`)).status).toBe(204);
  expect((await asIn('POST', `/api/alerting/rule/${id}/_run_soon`)).json).toBe(
    'Error running rule: rule is disabled',
  );
  expect((await asIn('POST', `/api/alerting/rule/${id}/_enable`)).status).toBe(204);
  await untilSays(log, '"total":2');
  expect((await asIn('POST', `/internal/alerting/rule/${id}/_run_soon`)).status).toBe(204);
  await untilSays(log, '"total":3');
  expect((await asIn('DELETE', `/api/alerting/rule/${id}`)).status).toBe(204);
  expect(await asIn('GET', `/api/alerting/rule/${id}`)).toEqual({
    status: 404,
    json: { statusCode: 404, error: 'Not Found', message: `Saved object [alert/${id}] not found` },
  });
  expect((await asIn('DELETE', `/api/actions/connector/${connector}`)).status).toBe(204);
});

type Refusal = readonly [name: string, generation: Generation, body: object, status: number, message: string];

const without = (generation: Generation, key: string) =>
  Object.fromEntries(Object.entries(newRule(generation)).filter(([name]) => name !== key));
const rule = (generation: Generation, changes: object) => ({ ...newRule(generation), ...changes });

/** Words of Kibana's route schemas (routes/create_rule.ts), rules client and rule type registry. */
test.each<Refusal>([
  [
    'no notify_when in 7.17',
    '7.17',
    without('7.17', 'notify_when'),
    400,
    '[request body.notify_when]: expected value of type [string] but got [undefined]',
  ],
  [
    'a notify_when that is none',
    '7.17',
    rule('7.17', { notify_when: 'often' }),
    400,
    '[request body.notify_when]: string is not a valid AlertNotifyWhenType: often',
  ],
  [
    'frequencies of actions in 7.17',
    '7.17',
    rule('7.17', { actions: [action('8.19', 'x')] }),
    400,
    '[request body.actions.0.frequency]: definition for this key is missing',
  ],
  [
    'no name',
    '8.19',
    without('8.19', 'name'),
    400,
    '[request body.name]: expected value of type [string] but got [undefined]',
  ],
  [
    'an interval that is none',
    '8.19',
    rule('8.19', { schedule: { interval: '1 hour' } }),
    400,
    '[request body.schedule.interval]: string is not a valid duration: 1 hour',
  ],
  [
    'an unknown key',
    '8.19',
    rule('8.19', { colour: 'red' }),
    400,
    '[request body.colour]: definition for this key is missing',
  ],
  [
    'an unknown type',
    '8.19',
    rule('8.19', { rule_type_id: 'nothing' }),
    400,
    'Rule type "nothing" is not registered.',
  ],
  [
    'another consumer',
    '7.17',
    rule('7.17', { consumer: 'logs' }),
    403,
    `Unauthorized to create a "${typeIn('7.17')}" rule for "logs"`,
  ],
  [
    'another consumer',
    '9',
    rule('9', { consumer: 'logs' }),
    403,
    `Unauthorized by "logs" to create "${typeIn('9')}" rule`,
  ],
  [
    'bad parameters',
    '9',
    rule('9', { params: { bad: 1 } }),
    400,
    'params invalid: [bad]: definition for this key is missing',
  ],
  [
    'a connector that is not there',
    '8.19',
    rule('8.19', { actions: [action('8.19', 'gone')] }),
    400,
    'Failed to load action gone (404): Saved object [action/gone] not found',
  ],
  [
    'no frequency',
    '8.19',
    rule('8.19', { actions: [action('8.19', 'x', { frequency: undefined })] }),
    400,
    'Failed to validate actions due to the following error: Actions missing frequency parameters: found',
  ],
  [
    'two frequencies',
    '9',
    rule('9', { notify_when: 'onActiveAlert', actions: [action('9', 'x')] }),
    400,
    'Failed to validate actions due to the following error: Cannot specify per-action frequency params when notify_when or throttle are defined at the rule level: found',
  ],
])('a rule is refused: %s (%s)', async (_, generation, body, status, message) =>
  expect(await ask('POST', '/api/alerting/rule', { generation, body })).toMatchObject({
    status,
    json: { message },
  }),
);

test.each<readonly [string, object, string]>([
  ['an unknown kind', { name: 'x', connector_type_id: '.email' }, 'Action type ".email" is not registered.'],
  [
    'no index',
    { name: 'x', connector_type_id: '.index' },
    'error validating action type config: config.index: expected text, got nothing',
  ],
  [
    'Spoor’s own index',
    { name: 'x', connector_type_id: '.index', config: { index: 'spoor-saved-objects' } },
    'is kept by Spoor itself',
  ],
  [
    'secrets',
    { name: 'x', connector_type_id: '.server-log', secrets: { key: 'x' } },
    'error validating action type secrets: [key]: definition for this key is missing',
  ],
  [
    'an empty name',
    { name: ' ', connector_type_id: '.server-log' },
    '[request body.name]: value must have 1 to 500 characters',
  ],
])('a connector is refused: %s', async (_, body, message) => {
  const { status, json } = await ask('POST', '/api/actions/connector', { body });
  expect([status, JSON.stringify(json)]).toEqual([
    400,
    expect.stringContaining(JSON.stringify(message).slice(1, -1)),
  ]);
});

test('an invalid action group is refused, and a connector runs by hand', async () => {
  const id = idIn(
    await ask('POST', '/api/actions/connector', { body: { name: 'Log', connector_type_id: '.server-log' } }),
  );
  expect(
    await ask('POST', '/api/alerting/rule', {
      body: rule('8.19', { actions: [action('8.19', id, { group: 'lost' })] }),
    }),
  ).toMatchObject({ status: 400, json: { message: 'Invalid action groups: lost' } });
  const run = (params: object) => ask('POST', `/api/actions/connector/${id}/_execute`, { body: { params } });
  expect(await run({ message: 'hello' })).toEqual({ status: 200, json: { status: 'ok', connector_id: id } });
  expect((await run({ level: 'info' })).json).toMatchObject({
    status: 'error',
    message: 'error validating action params: params.message: expected text, got nothing',
  });
  expect((await ask('GET', '/api/actions/connectors')).json).toEqual(
    expect.arrayContaining([expect.objectContaining({ id, referenced_by_count: 0 })]),
  );
  await ask('DELETE', `/api/actions/connector/${id}`);
});
