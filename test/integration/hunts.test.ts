import { setImmediate } from 'node:timers/promises';
import * as t from 'io-ts';
import * as api from '#common/api/hunts';
import { getSettings, listAudit } from '#common/api/settings';
import { isMasked } from '#common/fields/secrets';
import { elasticsearch } from '#test/support/elasticsearch';
import { ask, read, type Service } from '#test/support/http';
import { startSpoor, type Spoor } from '#test/support/spoor';

const contexts = t.type({
  _all: t.type({ total: t.type({ search: t.type({ open_contexts: t.number }) }) }),
});

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
const run = async (id: string, wish: object) =>
  read(
    api.runHunt.response,
    await ask(analyst, 'POST', `/hunts/${id}/_run`, { ...sample, query: '', ...wish }),
  );
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
  for (const { id, unit, ...counted } of items) {
    const { total, findings } = await run(id, { size: 1 });
    const found = unit === 'findings' ? findings : { total, unanswerable: undefined };
    // The overview also knows which event types a hunt requires; a run just finds nothing then.
    const unanswerable = found?.unanswerable ?? counted.unanswerable;
    expect([id, found?.total, unanswerable]).toEqual([id, counted.count, counted.unanswerable]);
  }
  expect(items.filter(({ unit, count }) => unit === 'findings' && count > 0).length).toBeGreaterThan(5);
});

test('a run is narrowed by a further query, whose errors count its own columns', async () => {
  const narrowed = (query: string) => run('lets-encrypt-certificates', { query, size: 0 });
  expect((await narrowed('event_type:tls and src_ip:10.1.1.20')).total).toBe(3);
  await expect(narrowed('(tls')).rejects.toThrow('"column":1');
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

describe('a hunt of one’s own with a block', () => {
  const withBlock = async (block: object, work: (id: string) => Promise<void>) => {
    const { id } = await save({ title: 'With a block', query: 'event_type:ftp', ...block });
    await work(id).finally(() => ask(analyst, 'DELETE', `/hunts/${id}`));
  };

  test('finds groups, on the first page of its events, and as many as the overview counts', () =>
    withBlock({ threshold: { by: ['src_ip'], window: '1d', at_least: 20 } }, async (id) => {
      const { findings, cursor, total } = await run(id, { size: 1 });
      const { items } = read(
        api.overviewHunts.response,
        await ask(analyst, 'POST', '/hunts/_overview', { ...sample, ids: [id] }),
      );
      expect(items).toMatchObject([{ id, unit: 'findings', count: findings?.total }]);
      expect(findings?.items).toContainEqual({
        group: [{ field: 'src_ip', value: '10.1.1.12' }],
        count: 26,
        measure: 26,
        first: '2026-11-20T14:05:12.001Z',
        last: '2026-11-20T14:05:42.031Z',
      });
      const counts = findings?.items.map(({ count }) => count) ?? [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total);
      expect((await run(id, { size: 1, cursor })).findings).toBeUndefined();
      const elsewhere = await run(id, { size: 0, query: 'src_ip:10.1.1.10' });
      expect(elsewhere.findings?.items.map(({ group: [source] }) => source?.value)).toEqual(['10.1.1.10']);
    }));

  test('shows no secret that it groups by', () =>
    withBlock({ rare: { field: 'ftp.command_data', by: 'src_ip', at_most: 9 } }, async (id) => {
      const { findings } = await run(id, { size: 0, query: 'ftp.command:PASS' });
      expect(findings?.total).toBeGreaterThan(0);
      const values = findings?.items.flatMap(({ group }) => group.map(({ value }) => value)) ?? [];
      expect(values.filter((value) => !isMasked(value))).toEqual([]);
    }));

  test.each([
    ['first_seen', { first_seen: { fields: ['src_ip'], learn: '1d' } }],
    ['beacon', { beacon: { by: ['src_ip'], at_least: 10, score: 80 } }],
  ])('%s says what it needs', (_, block) =>
    withBlock(block, async (id) => {
      const { findings } = await run(id, { size: 0 });
      expect(findings).toMatchObject({ total: 0, unanswerable: expect.stringContaining('spoor hunt') });
    }),
  );

  test('is refused where its block makes no sense', () =>
    expect(
      save({ title: 'x', query: '', threshold: { by: ['src_ip'], window: 'long', at_least: 1 } }),
    ).rejects.toThrow('span of time'));
});

test('nothing stays open in Elasticsearch, also when nobody waits for the answer', async () => {
  const controller = new AbortController();
  const gone = fetch(`${analyst.url}/hunts/_overview`, {
    method: 'POST',
    headers: { ...analyst.headers, 'content-type': 'application/json' },
    body: JSON.stringify(sample),
    signal: controller.signal,
  });
  await ask(analyst, 'GET', '/status');
  controller.abort();
  await expect(gone).rejects.toThrow('abort');
  const cluster = await elasticsearch();
  const openContexts = async () => {
    const stats = await ask(cluster, 'GET', '/_stats/search?filter_path=_all.total.search.open_contexts');
    return read(contexts, stats)._all.total.search.open_contexts;
  };
  // What was opened is closed a moment after the request ended; the test's own limit ends a vain wait.
  while ((await openContexts()) > 0) await setImmediate();
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
