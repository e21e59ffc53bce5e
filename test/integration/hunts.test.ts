import * as t from 'io-ts';
import * as api from '#common/api/hunts';
import { getSettings, listAudit } from '#common/api/settings';
import { ask, read, type Service } from '#test/support/http';
import { startSpoor, type Spoor } from '#test/support/spoor';

const sample = { from: '2026-11-18T00:00:00Z', to: '2026-11-21T00:00:00Z' };

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(120_000);

let spoor: Spoor;
let analyst: Service;
let admin: Service;

beforeAll(async () => {
  spoor = await startSpoor();
  const url = `${spoor.url}/api/spoor`;
  analyst = { url, headers: spoor.headersOf('spoor_analyst') };
  admin = { url, headers: spoor.headersOf('spoor_admin') };
}, 300_000);
afterAll(() => spoor.stop());

const list = async () => read(api.listHunts.response, await ask(analyst, 'GET', '/hunts'));
const save = async (draft: object) => read(api.storedHunt, await ask(analyst, 'POST', '/hunts', draft));
const change = async (id: string, draft: object) =>
  read(api.storedHunt, await ask(analyst, 'PUT', `/hunts/${id}`, draft));

test('the library holds the pack, and no file of it is broken', async () => {
  const { items, broken, total } = await list();
  expect(broken).toEqual([]);
  expect(items.filter(({ origin }) => origin === 'pack').length).toBeGreaterThanOrEqual(10);
  expect(total).toBe(items.length);
});

test('every hunt of the pack is counted as it runs', async () => {
  const { items } = read(api.overviewHunts.response, await ask(analyst, 'POST', '/hunts/_overview', sample));
  for (const { id, count, unanswerable } of items) {
    const run = read(
      api.runHunt.response,
      await ask(analyst, 'POST', `/hunts/${id}/_run`, { ...sample, query: '', size: 1 }),
    );
    expect([id, run.total, unanswerable]).toEqual([id, count, undefined]);
  }
});

test('a run is narrowed by a further query, whose errors count its own columns', async () => {
  const run = (query: string) =>
    ask(analyst, 'POST', '/hunts/lets-encrypt-certificates/_run', { ...sample, query, size: 0 });
  const narrowed = read(api.runHunt.response, await run('event_type:tls and src_ip:10.1.1.20'));
  expect(narrowed.total).toBe(3);
  await expect(run('(tls')).rejects.toThrow('"column":1');
});

test('a hunt of one’s own is saved, changed, run and deleted', async () => {
  const saved = await save({ title: 'Mine', query: 'event_type:tls' });
  expect(saved).toMatchObject({ origin: 'own', updated_by: 'spoor_analyst', category: 'hygiene' });
  const changed = await change(saved.id, {
    title: 'Mine, better',
    query: 'event_type:tls and src_ip:10.1.1.20',
    columns: ['tls.sni'],
    revision: saved.revision,
  });
  expect((await list()).items).toContainEqual(changed);
  // what is left out is gone, not merged with what was there
  const shorter = await change(saved.id, { title: 'Mine', query: '', revision: changed.revision });
  expect(shorter.columns).toBeUndefined();
  await expect(change(saved.id, { title: 'Late', query: '', revision: changed.revision })).rejects.toThrow(
    '409',
  );
  await ask(analyst, 'DELETE', `/hunts/${saved.id}`);
  await expect(ask(analyst, 'GET', `/hunts/${saved.id}`)).rejects.toThrow('404');
});

test('a query that cannot be read is not saved', () =>
  expect(save({ title: 'Broken', query: 'tls.sni:(a' })).rejects.toThrow('"column"'));

test('the pack cannot be changed', () =>
  expect(change('ftp-use', { title: 'x', query: '', revision: 'WzEsMV0=' })).rejects.toThrow('pack'));

describe('settings', () => {
  const settings = async () => read(getSettings.response, await ask(admin, 'GET', '/settings'));
  const link = {
    id: 'vt',
    title: 'VirusTotal',
    fields: ['fileinfo.sha256'],
    url: 'https://vt.test/{{value}}',
  };

  test('are changed by who read them last', async () => {
    const before = await settings();
    const after = read(
      getSettings.response,
      await ask(admin, 'PUT', '/settings', { ...before, deepLinks: [link] }),
    );
    expect(await settings()).toEqual({ ...before, deepLinks: [link], revision: after.revision });
    await expect(ask(admin, 'PUT', '/settings', before)).rejects.toThrow('409');
    await ask(admin, 'PUT', '/settings', { ...before, revision: after.revision });
  });

  test.each([
    ['every index', { sources: ['*'] }],
    ['an exclusion', { sources: ['a*,-b'] }],
    ['Elasticsearch’s own indices', { sources: ['.security*'] }],
    ['a link that is no address', { deepLinks: [{ ...link, url: 'data:text/html,{{value}}' }] }],
    ['a link whose host an event decides', { deepLinks: [{ ...link, url: 'https://{{http.hostname}}/' }] }],
  ])('refuse %s', async (_, wish) => {
    await expect(ask(admin, 'PUT', '/settings', { ...(await settings()), ...wish })).rejects.toThrow('400');
  });

  test('name a source that is not there, and still answer from the other', async () => {
    const before = await settings();
    const wish = { ...before, sources: [...before.sources, 'nothing-like-this'] };
    const after = read(getSettings.response, await ask(admin, 'PUT', '/settings', wish));
    const found = await ask(admin, 'POST', '/events/_search', { ...sample, query: '', size: 0 });
    expect(found).toMatchObject({
      total: 37_179,
      partial: [{ what: 'nothing-like-this', reason: expect.stringContaining('does not exist') }],
    });
    await ask(admin, 'PUT', '/settings', { ...before, revision: after.revision });
  });
});

test('the history does not tell of changes that were refused', async () => {
  const { id, revision } = await save({ title: 'Refused', query: '' });
  await expect(change(id, { title: 'Late', query: '', revision: 'WzEsMV0=' })).rejects.toThrow('409');
  const updates = read(listAudit.response, await ask(admin, 'GET', '/audit?action=hunt.update'));
  expect(updates.items.map(({ target }) => target)).not.toContain(id);
  await change(id, { title: 'In time', query: '', revision });
  const updated = read(listAudit.response, await ask(admin, 'GET', '/audit?action=hunt.update&size=1'));
  expect(updated.items).toMatchObject([{ target: id, details: { title: 'In time' } }]);
  await ask(analyst, 'DELETE', `/hunts/${id}`);
});

test('the audit tells who did what, newest first, page by page', async () => {
  const { id } = await save({ title: 'For the audit', query: '' });
  await ask(analyst, 'DELETE', `/hunts/${id}`);
  const page = async (search: string) =>
    read(listAudit.response, await ask(admin, 'GET', `/audit?${search}`));
  const first = await page('size=1');
  const second = await page(`size=1&cursor=${encodeURIComponent(first.cursor ?? '')}`);
  expect([...first.items, ...second.items]).toMatchObject([
    { action: 'hunt.delete', target: id, user: 'spoor_analyst', details: { title: 'For the audit' } },
    { action: 'hunt.create', target: id, user: 'spoor_analyst' },
  ]);
  // a larger page goes on where the smaller one ended
  const third = await page(`size=2&cursor=${encodeURIComponent(first.cursor ?? '')}`);
  expect(third.items[0]).toEqual(second.items[0]);
  const created = await page('action=hunt.create');
  expect(new Set(created.items.map(({ action }) => action))).toEqual(new Set(['hunt.create']));
});

test('the API describes itself', async () => {
  const document = await ask(analyst, 'GET', '/openapi.json');
  expect(read(t.type({ openapi: t.string, paths: t.UnknownRecord }), document).openapi).toBe('3.1.0');
});
