import { isBoom } from '@hapi/boom';
import { connect } from '#standalone/elasticsearch/clients';
import { createClient } from '#standalone/saved_objects/client';
import { prepareStorage } from '#standalone/saved_objects/storage';
import { elasticsearch } from '#test/support/elasticsearch';
import type { SavedObjectsClientContract } from '../../typings/kibana-8.19/server';

const TYPE = `contract-${process.pid}`;
let client: SavedObjectsClientContract;
let close: () => Promise<void>;

beforeAll(async () => {
  const { url, username, password } = await elasticsearch();
  const clients = connect({
    url,
    engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
  });
  close = clients.close;
  const properties = { title: { type: 'text' }, order: { type: 'keyword' } };
  await prepareStorage(clients.engine, [{ name: TYPE, mappings: { dynamic: false, properties } }]);
  client = createClient(clients.engine, [TYPE]);
}, 240_000);
afterAll(() => close());

interface Attributes {
  readonly title: string;
  readonly order?: string;
  readonly more?: { readonly a?: number; readonly b?: number };
}

let last = 0;
const create = (attributes: Attributes, id = `object-${(last += 1)}`) =>
  client.create<Attributes>(TYPE, attributes, { id });

/** Status and message of the Boom error that something fails with. */
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (error: unknown) => (isBoom(error) ? [error.output.statusCode, error.message] : error),
  );

test('what was made is read, with version and times', async () => {
  const made = await create({ title: 'one' });
  expect(made).toMatchObject({ type: TYPE, attributes: { title: 'one' }, references: [] });
  expect(await client.get(TYPE, made.id)).toEqual(made);
});

test('an id is made where none is given', async () => {
  const { id } = await client.create(TYPE, { title: 'x' });
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

test('an update merges, and moves the version', async () => {
  const made = await create({ title: 'one', more: { a: 1 } });
  const updated = await client.update<Attributes>(
    TYPE,
    made.id,
    { more: { b: 2 } },
    { version: made.version },
  );
  expect(updated.version).not.toBe(made.version);
  const { attributes } = await client.get(TYPE, made.id);
  expect(attributes).toEqual({ title: 'one', more: { a: 1, b: 2 } });
});

test('overwriting replaces everything, where the version is still the same', async () => {
  const made = await create({ title: 'one', order: '1' });
  const overwrite = (version: string | undefined) =>
    client.create<Attributes>(TYPE, { title: 'two' }, { id: made.id, overwrite: true, version });
  await overwrite(made.version);
  expect((await client.get(TYPE, made.id)).attributes).toEqual({ title: 'two' });
  expect(await failure(overwrite(made.version))).toEqual([409, `Saved object [${TYPE}/${made.id}] conflict`]);
});

/** Words of Kibana's `SavedObjectsErrorHelpers`. */
test.each<[string, () => Promise<unknown>, number, string]>([
  ['get of nothing', () => client.get(TYPE, 'none'), 404, `Saved object [${TYPE}/none] not found`],
  ['update of nothing', () => client.update(TYPE, 'none', {}), 404, `Saved object [${TYPE}/none] not found`],
  ['delete of nothing', () => client.delete(TYPE, 'none'), 404, `Saved object [${TYPE}/none] not found`],
  ['an unknown type', () => client.get('config', '1'), 400, "Unsupported saved object type: 'config'"],
  [
    'a version that is none',
    () => client.update(TYPE, 'none', {}, { version: 'x' }),
    400,
    'Invalid version [x]',
  ],
])('%s fails as in Kibana', async (_, work, status, message) =>
  expect(await failure(work())).toEqual([status, message]),
);

test('the same id twice is a conflict', async () => {
  const { id } = await create({ title: 'one' });
  expect(await failure(create({ title: 'two' }, id))).toEqual([409, `Saved object [${TYPE}/${id}] conflict`]);
});

test('of two who write at once, one is told', async () => {
  const { id, version } = await create({ title: 'one' });
  const write = (title: string) => failure(client.update<Attributes>(TYPE, id, { title }, { version }));
  const outcomes = await Promise.all([write('a'), write('b')]);
  expect(outcomes.filter((outcome) => outcome === 'no failure')).toHaveLength(1);
});

test('lists are sorted, paged, filtered and searched', async () => {
  for (const order of ['b', 'a', 'c']) {
    await create({ title: `listed ${order}`, order: `list-${order}` });
  }
  const find = async (options: object) => {
    const { total, saved_objects: found } = await client.find<Attributes>({
      type: TYPE,
      search: 'listed',
      searchFields: ['title'],
      ...options,
    });
    return [total, found.map(({ attributes }) => attributes.order)];
  };
  expect(await find({ sortField: 'order' })).toEqual([3, ['list-a', 'list-b', 'list-c']]);
  expect(await find({ sortField: 'order', sortOrder: 'desc', perPage: 2, page: 2 })).toEqual([3, ['list-a']]);
  expect(await find({ filter: `${TYPE}.attributes.order: "list-b"` })).toEqual([1, ['list-b']]);
  expect(await find({ type: 'config' })).toEqual([0, []]);
});

test('what was deleted is gone', async () => {
  const { id } = await create({ title: 'one' });
  await client.delete(TYPE, id);
  expect(await failure(client.get(TYPE, id))).toEqual([404, `Saved object [${TYPE}/${id}] not found`]);
});
