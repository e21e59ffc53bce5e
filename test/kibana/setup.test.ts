import * as t from 'io-ts';
import { part } from '#test/browser/stage';
import { ask, read } from '#test/support/http';
import { people } from './people';
import { visit, type Visit } from './visit';

const status = t.type({ missing: t.array(t.type({ part: t.string, reason: t.string })) });

let there: Visit;
beforeAll(async () => {
  there = await visit();
}, 300_000);
afterAll(() => there.end(), 60_000);

test('the set-up page says what a hunter has, and what is kept from them', async () => {
  const page = await there.openAs(people.hunter, '/app/spoor/setup');
  const step = (id: string, state: string) =>
    page.locator(`${part(`spoorStep-${id}`)}[data-state="${state}"]`);
  await step('sources', 'done').waitFor();
  await step('rights', 'open').filter({ hasText: 'Masked values stay masked for you' }).waitFor();
  await there.picture(page, 'setup');
  const { missing } = read(status, await ask(there.kibana, 'GET', '/api/spoor/status'));
  await step('host', missing.length === 0 ? 'done' : 'open').waitFor();
}, 120_000);

test('to an administrator nothing is kept', async () => {
  const page = await there.openAs(there.target.administrator, '/app/spoor/setup');
  for (const id of ['sources', 'privileges', 'rights']) {
    await page.locator(`${part(`spoorStep-${id}`)}[data-state="done"]`).waitFor();
  }
}, 120_000);
