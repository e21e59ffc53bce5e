import * as t from 'io-ts';
import { part } from '#test/browser/stage';
import { ask, read } from '#test/support/http';
import { people } from './people';
import { PERIOD } from './sample';
import { kibanaAs } from './target';
import { visit, type Visit } from './visit';

const TITLE = 'spoor-test: certificates of dc20';

const hunt = {
  title: TITLE,
  query: "event_type:tls and tls.issuerdn:*Let's* and src_ip:10.1.1.20",
  category: 'exfiltration',
};

const stored = t.type({ id: t.string });
const library = t.type({ items: t.array(t.type({ id: t.string, title: t.string })) });
const imported = t.type({ success: t.boolean, successCount: t.number });

let there: Visit;
let id: string;

beforeAll(async () => {
  there = await visit();
  id = read(stored, await ask(kibana(), 'POST', '/api/spoor/hunts', hunt)).id;
}, 300_000);

afterAll(async () => {
  for (const { id } of await own()) await ask(kibana(), 'DELETE', `/api/spoor/hunts/${id}`);
  await there.end();
}, 60_000);

const kibana = () => kibanaAs(there.target, people.hunter);

const own = async () =>
  read(library, await ask(kibana(), 'GET', '/api/spoor/hunts')).items.filter(({ title }) => title === TITLE);

/** Kibana's import takes a file, as a form sends it. */
async function importObjects(lines: string): Promise<unknown> {
  const { url, headers } = kibana();
  const body = new FormData();
  body.append('file', new Blob([lines]), 'spoor.ndjson');
  const response = await fetch(`${url}/api/saved_objects/_import`, { method: 'POST', headers, body });
  return response.json();
}

/** Kibana's export answers in lines. */
async function exportHunt(): Promise<string> {
  const { url, headers } = kibana();
  const response = await fetch(`${url}/api/saved_objects/_export`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ objects: [{ type: 'spoor-hunt', id }] }),
  });
  return response.text();
}

test('a saved hunt stands on Kibana’s page of saved objects', async () => {
  const page = await there.openAs(
    people.hunter,
    '/app/management/kibana/objects?initialQuery=type:(spoor-hunt)',
  );
  await page.getByText(TITLE).first().waitFor();
  await there.picture(page, 'saved-objects');
}, 60_000);

test('it leaves by export, and comes back by import', async () => {
  const lines = await exportHunt();
  await ask(kibana(), 'DELETE', `/api/spoor/hunts/${id}`);
  expect(await own()).toEqual([]);
  expect(read(imported, await importObjects(lines))).toMatchObject({ success: true, successCount: 1 });
  expect(await own()).toMatchObject([{ id, title: TITLE }]);
}, 60_000);

test('it runs as before', async () => {
  const page = await there.openAs(people.hunter, `/app/spoor/hunt?hunt=${id}&${PERIOD}`);
  await page.locator(part('spoorTotal')).filter({ hasText: /^3$/ }).waitFor();
}, 60_000);
