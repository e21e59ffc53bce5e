import { CONNECTOR_OBJECT, Connectors } from '#standalone/actions/connectors';
import { type Clients, connect } from '#standalone/elasticsearch/clients';
import { silent } from '#standalone/log';
import { RULE_OBJECT } from '#standalone/rules/stored_rule';
import { createClient } from '#standalone/saved_objects/client';
import { prepareStorage } from '#standalone/saved_objects/storage';
import { elasticsearch } from '#test/support/elasticsearch';

jest.setTimeout(60_000);

const INDEX = `hunt-alerts-role-${process.pid}`;

let engine: Clients;
let admin: Clients;
let connectors: Connectors;

beforeAll(async () => {
  const { url, credentials } = await elasticsearch();
  const as = (username: 'spoor_engine' | 'spoor_admin') =>
    connect({ url, engine: { type: 'basic', username, password: credentials?.[username] ?? '' } });
  [engine, admin] = [as('spoor_engine'), as('spoor_admin')];
  await prepareStorage(engine.engine, [RULE_OBJECT, CONNECTOR_OBJECT]);
  const services = { elasticsearch: engine.engine, log: silent, now: () => new Date() };
  connectors = new Connectors(createClient(engine.engine, [CONNECTOR_OBJECT.name]), services);
}, 300_000);
afterAll(async () => {
  await admin.engine.indices.delete({ index: INDEX, ignore_unavailable: true });
  await Promise.all([admin.close(), engine.close()]);
});

/** Lets a connector of that index write once, with the engine's role. */
async function write(index: string, refresh = false) {
  const config = { index, refresh };
  const { id } = await connectors.create({ name: 'Index', typeId: '.index', config }, {});
  const result = await connectors.execute(id, { documents: [{ said: 'hello' }] }, 'action');
  await connectors.delete(id);
  return result;
}

test('the engine writes where connectors may, makes the index, and writes the same once', async () => {
  expect(await write(INDEX)).toEqual({ status: 'ok', data: { items: 1 } });
  expect(await write(INDEX, true)).toMatchObject({ status: 'ok' });
  await admin.engine.indices.refresh({ index: INDEX });
  expect((await admin.engine.count({ index: INDEX })).count).toBe(1);
});

test.each(['suricata-eve', 'logstash-suricata'])('it does not write into events: %s', async (index) =>
  expect(await write(index)).toMatchObject({
    status: 'error',
    message: 'error indexing documents',
    serviceMessage: expect.stringContaining('is unauthorized'),
  }),
);
