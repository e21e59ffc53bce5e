import { isLeft } from 'fp-ts/lib/Either';
import { Audit } from '../audit/service';
import { SavedObjectsInMemory, scopeOver } from '../saved_objects/in_memory';
import { TYPES } from '../saved_objects/saved_objects';
import { Library, MAX_OWN } from './library';

const setUp = () => {
  const saved = new SavedObjectsInMemory();
  const scope = scopeOver(saved);
  const audit = new Audit(scope, new Date('2026-11-22T14:00:00Z'));
  const actions = async () => {
    const listed = await audit.list({});
    if (isLeft(listed)) throw new Error(listed.left.message);
    return listed.right.items.map(({ action }) => action).sort();
  };
  return { saved, actions, library: new Library({ hunts: [], broken: [] }, scope, audit) };
};

const draft = { title: 'Mine', query: 'event_type:tls' };

async function stored(library: Library) {
  const hunt = await library.create(draft);
  if (isLeft(hunt)) throw new Error(hunt.left.message);
  return hunt.right;
}

test('the history tells of changes that were made, and of none that was refused', async () => {
  const { library, actions } = setUp();
  const { id, revision = '' } = await stored(library);
  expect(isLeft(await library.update(id, draft, 'another'))).toBe(true);
  expect(await actions()).toEqual(['hunt.create']);
  await library.update(id, draft, revision);
  await library.remove(id);
  expect(isLeft(await library.remove(id))).toBe(true);
  expect(await actions()).toEqual(['hunt.create', 'hunt.delete', 'hunt.update']);
});

test('a change that cannot be recorded says that it was made', async () => {
  const { library, saved } = setUp();
  const { id, revision = '' } = await stored(library);
  saved.broken.add(TYPES.audit);
  expect(await library.update(id, { ...draft, title: 'Better' }, revision)).toMatchObject({
    left: { kind: 'unavailable', message: expect.stringContaining('The change was made') },
  });
  expect(await library.get(id)).toMatchObject({ right: { title: 'Better' } });
});

test('own hunts stand by title', async () => {
  const { library } = setUp();
  for (const title of ['Ölpest', 'zebra', 'Adder', 'badger']) await library.create({ ...draft, title });
  expect(await library.list()).toMatchObject({
    right: { items: [{ title: 'Adder' }, { title: 'badger' }, { title: 'Ölpest' }, { title: 'zebra' }] },
  });
});

test('a full library takes no further hunt, and tells of those that were imported beyond', async () => {
  const { library, saved } = setUp();
  const write = (id: number) => saved.create(TYPES.hunt, `${id}`, { ...draft, updated_by: 'ada' });
  for (let id = 0; id < MAX_OWN; id += 1) await write(id);
  expect(await library.create(draft)).toMatchObject({
    left: { kind: 'bad request', message: expect.stringContaining('Delete one') },
  });
  expect(await library.list()).toMatchObject({ right: { broken: [] } });
  await write(MAX_OWN);
  expect(await library.list()).toMatchObject({
    right: { broken: [{ reason: expect.stringContaining('Of 1001 own hunts only the 1000') }] },
  });
});

describe('a block of an own hunt', () => {
  const threshold = { by: ['src_ip'], window: '10m', at_least: 3 };
  const rare = { field: 'tls.sni', by: 'src_ip', at_most: 1 };

  test('is kept, and gone with the next version that has none', async () => {
    const { library } = setUp();
    const created = await library.create({ ...draft, threshold });
    expect(created).toMatchObject({ right: { threshold } });
    if (isLeft(created)) return;
    const { id, revision = '' } = created.right;
    expect(await library.get(id)).toMatchObject({ right: { threshold } });
    const updated = await library.update(id, draft, revision);
    expect(isLeft(updated) ? updated.left : updated.right.threshold).toBeUndefined();
  });

  test.each<[string, object, RegExp]>([
    ['two of them', { threshold, rare }, /one block, and this one has "threshold" and "rare"/],
    [
      'a window that is no span',
      { threshold: { ...threshold, window: 'long' } },
      /"threshold.window" must be/,
    ],
    ['half an event', { threshold: { ...threshold, at_least: 0.5 } }, /"threshold.at_least" must be a whole/],
    ['a field that is none', { rare: { ...rare, field: 'tls.snni' } }, /no field "tls.snni".*"tls.sni"/],
  ])('is refused: %s', async (_, wish, reason) => {
    const { library } = setUp();
    expect(await library.create({ ...draft, ...wish })).toMatchObject({
      left: { kind: 'bad request', message: expect.stringMatching(reason) },
    });
  });

  test('that was imported and makes no sense hides no other hunt', async () => {
    const { library, saved } = setUp();
    await saved.create(TYPES.hunt, 'x', {
      ...draft,
      updated_by: 'ada',
      threshold: { ...threshold, window: '0m' },
    });
    await library.create(draft);
    expect(await library.list()).toMatchObject({
      right: { items: [{ title: 'Mine' }], broken: [{ file: `${TYPES.hunt}:x` }] },
    });
  });
});
