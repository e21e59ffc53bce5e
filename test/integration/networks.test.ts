import { readFileSync } from 'node:fs';
import { isRight } from 'fp-ts/Either';
import { searchEvents, suggestValues } from '#common/api/events';
import * as api from '#common/api/networks';
import { listAudit } from '#common/api/settings';
import { readNetworks } from '#common/networks/csv';
import { makeNetworks } from '#common/networks/networks';
import { matchEvents } from '#common/query/flow';
import { parsed } from '#test/query/ask_index';
import { readEvents } from '#test/query/sample_events';
import { ask, read, type Service } from '#test/support/http';
import { startSpoor, type Spoor } from '#test/support/spoor';

const sample = { from: '2026-11-18T00:00:00Z', to: '2026-11-21T00:00:00Z' };
const csv = readFileSync('test/data/networks.csv', 'utf8');

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(120_000);

let spoor: Spoor;
let analyst: Service;
let admin: Service;

const importCsv = async (text: string, more: object = { replace: true }) =>
  read(api.importNetworks.response, await ask(admin, 'POST', '/networks/_import', { csv: text, ...more }));

beforeAll(async () => {
  spoor = await startSpoor();
  const url = `${spoor.url}/api/spoor`;
  analyst = { url, headers: spoor.headersOf('spoor_analyst') };
  admin = { url, headers: spoor.headersOf('spoor_admin') };
  await importCsv(csv);
}, 300_000);
afterAll(async () => {
  await importCsv('cidr,name,home');
  await ask(admin, 'POST', '/user_groups/_import', { csv: 'user,group', replace: true });
  await spoor.stop();
});

const count = async (query: string) =>
  read(searchEvents.response, await ask(analyst, 'POST', '/events/_search', { ...sample, query, size: 1 }))
    .total;

test('what was imported is read by everybody', async () => {
  const { items } = read(api.getNetworks.response, await ask(analyst, 'GET', '/networks'));
  expect(items).toContainEqual({ cidr: '10.9.0.0/24', name: 'Internet (lab)', home: false });
  expect(items).toHaveLength(9);
});

test('searches ask what was imported, and count as the matcher does', async () => {
  const defined = readNetworks(csv);
  const networks = makeNetworks(isRight(defined) ? defined.right : []);
  const events = readEvents('clean-day.json.gz', 'eve.json.gz', 'blog-stories.json.gz');
  for (const query of [
    'net.src.home:true and net.dest.home:false and event_type:tls',
    'net.src:"HQ/Offices" and event_type:ftp',
    'net:Plant and not event_type:modbus',
    'net:"Internet (lab)" and event_type:http',
    'event_type:fileinfo and flow_id.net.src:HQ/Offices/Finance',
  ]) {
    const expected = matchEvents(parsed(query), events, { networks }).length;
    expect([query, await count(query)]).toEqual([query, expected]);
    expect(expected).toBeGreaterThan(0);
  }
});

test('names are suggested with their events, the most frequent first', async () => {
  const suggest = async (field: string, typed: string) =>
    read(
      suggestValues.response,
      await ask(analyst, 'POST', '/events/_suggest', { ...sample, query: '', field, typed }),
    ).values;
  const offices = await suggest('net.src', 'off');
  expect(offices.map(({ value }) => value).sort()).toEqual(
    ['HQ/Offices', 'HQ/Offices and servers', 'HQ/Offices/Finance', 'HQ/Offices/Sales'].sort(),
  );
  expect(offices[0]?.count).toBe(await count(`net.src:"${String(offices[0]?.value)}"`));
  expect((await suggest('net.dest.home', '')).map(({ value }) => value).sort()).toEqual(['false', 'true']);
});

test('a name that nobody defined is noted, with the one that may be meant', async () => {
  const { notes } = read(
    searchEvents.response,
    await ask(analyst, 'POST', '/events/_search', { ...sample, query: 'net.src:HQ/Office', size: 1 }),
  );
  expect(notes).toContain(
    'No network is named HQ/Office, so that net.src finds nothing. Did you mean HQ/Offices?',
  );
});

test('an import with a bad row changes nothing, and names the row', async () => {
  const bad = importCsv(`${csv}10.1.1.5/24,Wrong,true\n`, { replace: false });
  await expect(bad).rejects.toThrow(/400.*line 11 is wrong.*the network is 10\.1\.1\.0\/24.*"line":11/);
  expect((await importCsv('cidr,name,home\n', { replace: false })).items).toHaveLength(9);
});

test('an analyst cannot import', async () => {
  const tried = ask(analyst, 'POST', '/networks/_import', { csv, replace: true });
  await expect(tried).rejects.toThrow(/403/);
});

test('fifty thousand memberships are imported at once, and recorded', async () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `user.${at}@corp.example,Group ${at % 40}`);
  const imported = await ask(admin, 'POST', '/user_groups/_import', {
    csv: `user,group\n${rows.join('\n')}`,
    replace: true,
  });
  expect(read(api.importUserGroups.response, imported).items).toHaveLength(50_000);
  const { items } = read(
    listAudit.response,
    await ask(admin, 'GET', '/audit?action=user_groups.update&size=1'),
  );
  expect(items[0]).toMatchObject({ user: 'spoor_admin', details: { rows: 50_000 } });
});
