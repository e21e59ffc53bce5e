import type { Page } from 'playwright-core';
import * as t from 'io-ts';
import { ask, read } from '#test/support/http';
import { INDICES, part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(120_000);

const found = t.type({ data: t.array(t.type({ id: t.string })) });
const settings = t.type({ revision: t.string });

let stage: Stage;
let page: Page;

const ids = async () =>
  read(found, await ask(stage.api, 'GET', '/api/alerting/rules/_find?per_page=100'))
    .data.map(({ id }) => id)
    .sort();

async function removeRules(): Promise<void> {
  for (const id of await ids()) await ask(stage.api, 'DELETE', `/api/alerting/rule/${id}`);
}

async function choose(sources: readonly string[]): Promise<void> {
  const { revision } = read(settings, await ask(stage.api, 'GET', '/api/spoor/settings'));
  await ask(stage.api, 'PUT', '/api/spoor/settings', { sources, deepLinks: [], revision });
}

const row = (at: number) => page.locator(`${part('spoorHuntsToEnable')} tbody tr`).nth(at);
const rule = (at: number, state: string) => row(at).locator('.euiBadge').filter({ hasText: state }).waitFor();
const step = (id: string, state: string) =>
  page.locator(`${part(`spoorStep-${id}`)}[data-state="${state}"]`).waitFor();
const tick = (at: number) => row(at).locator('input[type="checkbox"]').check();

beforeAll(async () => {
  stage = await setStage();
  await removeRules();
}, 300_000);
afterAll(async () => {
  await removeRules();
  await stage.stop();
});
afterEach(() => page.close());

test('two hunts are enabled, not doubled by a page that knows nothing of it, and deleted', async () => {
  page = await stage.open('/setup');
  await step('sources', 'done');
  await step('rules', 'open');
  const stale = await stage.open('/setup');
  await stale
    .locator(`${part('spoorHuntsToEnable')} tbody tr`)
    .first()
    .waitFor();
  await tick(0);
  await tick(1);
  await page.locator(part('spoorEnableHunts')).filter({ hasText: 'Enable 2 hunts' }).click();
  await rule(0, 'runs');
  await rule(1, 'runs');
  await step('rules', 'done');
  const made = await ids();
  expect(made).toHaveLength(2);
  const fresh = page;
  page = stale;
  await tick(0);
  await page.locator(part('spoorEnableHunts')).filter({ hasText: 'Enable 1 hunt' }).click();
  await rule(0, 'runs');
  expect(await ids()).toEqual(made);
  await page.close();
  page = fresh;
  await page.locator(part('spoorDeleteRules')).filter({ hasText: 'Delete 2 rules' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  expect(await ids()).toEqual(made);
  await page.locator(part('spoorDeleteRules')).click();
  await page.locator(part('confirmModalConfirmButton')).click();
  await rule(0, 'none');
  await step('rules', 'open');
  expect(await ids()).toEqual([]);
});

test('without events the Hunt page leads to set-up, which says what is missing', async () => {
  await choose([`${INDICES}-nowhere`]);
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}`);
  await page.locator(`${part('spoorNeedsSetup')} a`).click();
  await step('sources', 'wrong');
  await page.locator(part('spoorStep-sources')).getByText(`${INDICES}-nowhere: `).waitFor();
  await choose([`${INDICES}-*`]);
});

test('an administrator finds every page in the menu of apps', async () => {
  page = await stage.open('/setup');
  await page.locator(part('hostApps')).click();
  await page.locator('.hostAppMenu a[href$="/app/spoor/history"]').click();
  await page.waitForURL('**/app/spoor/history');
});
