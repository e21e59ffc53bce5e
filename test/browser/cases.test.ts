/** Cases are Kibana's. The bundled host has none, so that here Kibana's part is played: the feature, and its one route. */
import type { Page } from 'playwright-core';
import * as t from 'io-ts';
import { read } from '#test/support/http';
import { part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(120_000);

const EVENTS = `/hunt?${SAMPLE_PERIOD}&tab=events&q=${encodeURIComponent('event_type:ftp and ftp.command:PASS')}`;

/** Where the page's metadata, in an attribute, begin to name what the person may do. */
const CAPABILITIES = /("|&quot;)capabilities\1:\{/;

const sent = t.type({ title: t.string, description: t.string, owner: t.string });

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
}, 300_000);
afterAll(() => stage.stop());
afterEach(() => page.close());

async function openEvent(): Promise<void> {
  page = await stage.open(EVENTS);
  await page.locator(part('spoorExpandEvent')).first().click();
  await page.locator(part('spoorCard-ftp')).first().waitFor();
}

test('where the host has no cases, none is offered', async () => {
  await openEvent();
  expect(await page.locator(part('spoorNewCase')).count()).toBe(0);
});

test('a case says what happened without its secret, and leads back to the event', async () => {
  let body: unknown;
  await stage.context.route('**/app/spoor/**', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const quoted = (_: string, quote: string) =>
      `${quote}capabilities${quote}:{${quote}generalCases${quote}:{${quote}create_cases${quote}:true},`;
    await route.fulfill({ response, body: text.replace(CAPABILITIES, quoted) });
  });
  await stage.context.route('**/api/cases', async (route) => {
    body = route.request().postDataJSON();
    await route.fulfill({ json: { id: 'c1' } });
  });
  await openEvent();
  await page.locator(part('spoorNewCase')).click();
  await page.locator(part('spoorCaseTitle')).fill('A log-in');
  await page.locator(part('spoorOpenCase')).click();
  const link = page.locator(`${part('spoorCaseOpened')} a`);
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('/app/management/insightsAndAlerting/cases/c1');
  const { title, description, owner } = read(sent, body);
  expect([title, owner]).toEqual(['A log-in', 'cases']);
  expect(description).toMatch(/^`.* → .*••••••/);
  expect(description).not.toContain('secret:');
  const [, address = ''] = /\(<(.+)>\)/.exec(description) ?? [];
  await page.goto(address);
  await page.locator(part('spoorCard-ftp')).first().waitFor();
});
