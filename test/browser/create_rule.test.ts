import type { Page } from 'playwright-core';
import * as t from 'io-ts';
import { ask, read } from '#test/support/http';
import { part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

const NAME = 'Made in a browser';

const rules = t.type({
  data: t.array(t.type({ id: t.string, name: t.string, params: t.UnknownRecord })),
});

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
}, 300_000);
afterAll(async () => {
  for (const { id } of await made()) await ask(stage.api, 'DELETE', `/api/alerting/rule/${id}`);
  await stage.stop();
});
afterEach(() => page.close());

async function made() {
  const found = await ask(stage.api, 'GET', '/api/alerting/rules/_find?per_page=100');
  return read(rules, found).data.filter(({ name }) => name === NAME);
}

const openForm = async (address: string): Promise<void> => {
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}&${address}`);
  await page.locator(part('spoorPolicyActions')).click();
  await page.locator(part('spoorOpenCreateRule')).click();
};

test('a rule is made of the open hunt, once it is said what it would have found', async () => {
  await openForm('hunt=ftp-archives');
  // the sample is older than two days
  await page.locator(part('spoorRulePreview')).filter({ hasText: 'In the last 48 hours' }).waitFor();
  await page.locator(part('spoorRuleName')).fill(NAME);
  await page.locator(part('spoorRuleAtLeast')).fill('3');
  await page.locator(part('spoorRulePreview')).filter({ hasText: 'at least 3 events within' }).waitFor();
  await page.locator(part('spoorCreateRule')).click();
  await page.locator(part('spoorCreateRuleFlyout')).waitFor({ state: 'detached' });
  expect(await made()).toMatchObject([{ params: { hunt: 'ftp-archives', at_least: 3 } }]);
}, 60_000);

test('what is wrong is said at its field, and no rule is made', async () => {
  await openForm('q=event_type:ftp');
  await page.locator(part('spoorRuleLookBack')).fill('long');
  const form = page.locator(part('spoorCreateRuleFlyout'));
  await form.getByText('"long" is no time to look back').waitFor();
  await page.locator(part('spoorCreateRule')).click();
  await form.getByText('A rule needs a name.').waitFor();
}, 60_000);
