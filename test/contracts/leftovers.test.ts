import { Writable } from 'node:stream';
import { Server } from '@hapi/hapi';
import pino from 'pino';
import { contracts } from '#standalone/contracts';
import { GENERATIONS } from '#standalone/contracts/contract';
import { type Clients, connect } from '#standalone/elasticsearch/clients';
import { createClient } from '#standalone/saved_objects/client';
import { prepareStorage } from '#standalone/saved_objects/storage';
import { elasticsearch } from '#test/support/elasticsearch';

const TYPE = `leftover-${process.pid}`;
let clients: Clients;

beforeAll(async () => {
  const { url, username, password } = await elasticsearch();
  clients = connect({
    url,
    engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
  });
  await prepareStorage(clients.engine, [{ name: TYPE, mappings: { dynamic: false, properties: {} } }]);
  await createClient(clients.engine, [TYPE]).create(TYPE, {}, { id: '1' });
}, 240_000);
afterAll(async () => {
  await createClient(clients.engine, [TYPE]).delete(TYPE, '1');
  await clients.close();
});

/** 7.17 says so in `src/core/server/saved_objects/migrationsv2/model/extract_errors.ts` at each start. */
test.each(GENERATIONS)('objects that a removed plugin left are told of at each start (%s)', async (of) => {
  let said = '';
  const log = pino(
    new Writable({
      write: (chunk: Buffer, _, done) => {
        said += chunk.toString();
        done();
      },
    }),
  );
  await contracts[of].run({
    ...{ server: new Server(), clients, log },
    plugin: {
      manifest: { id: 'probe', version: '1.0.0', owner: { name: 'test' } },
      folder: '',
      initialize: () => ({ setup: () => undefined, start: () => undefined }),
    },
  });
  expect(said).toContain('documents were found for unknown saved object types');
  expect(said).toContain(TYPE);
});
