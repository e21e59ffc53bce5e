import { readFileSync } from 'node:fs';
import * as t from 'io-ts';
import { ask, read } from '#test/support/http';
import { EVENTS } from './sample';
import { visit, type Visit } from './visit';

let there: Visit;
beforeAll(async () => {
  there = await visit();
}, 300_000);
afterAll(() => there.end(), 60_000);

const status = t.type({
  version: t.string,
  host: t.string,
  hostVersion: t.string,
  sources: t.array(t.type({ events: t.number })),
});

test('Spoor runs, and knows its Kibana', async () => {
  const said = read(status, await ask(there.kibana, 'GET', '/api/spoor/status'));
  expect(said).toMatchObject({ host: 'kibana', hostVersion: there.version });
  expect(said.sources.reduce((sum, { events }) => sum + events, 0)).toBeGreaterThanOrEqual(EVENTS);
});

test('the browser gets the bundle that this checkout builds', async () => {
  const page = await there.openAs(there.target.administrator, '/app/home');
  const loaded = page.waitForResponse(/spoor\.plugin\.js$/);
  await page.reload();
  const response = await loaded;
  const built = readFileSync('build/plugin/spoor/target/public/spoor.plugin.js', 'utf8');
  expect(await response.text()).toBe(built);
}, 60_000);

test('no other app shows an error of Spoor’s', async () => {
  const page = await there.openAs(there.target.administrator, '/app/home');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.reload({ waitUntil: 'networkidle' });
  expect(errors).toEqual([]);
}, 60_000);
