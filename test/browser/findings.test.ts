import type { Page } from 'playwright-core';
import * as t from 'io-ts';
import { ask, read } from '#test/support/http';
import { part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

/** Of the log-ins over FTP, 10.1.1.12 made the 26 of one minute, and others more. */
const QUERY = 'event_type:ftp';

let stage: Stage;
let page: Page;
let id = '';

beforeAll(async () => {
  stage = await setStage();
  const draft = {
    title: 'Busy FTP',
    query: QUERY,
    threshold: { by: ['src_ip'], window: '1d', at_least: 20 },
  };
  ({ id } = read(t.type({ id: t.string }), await ask(stage.api, 'POST', '/api/spoor/hunts', draft)));
}, 300_000);
afterAll(async () => {
  await ask(stage.api, 'DELETE', `/api/spoor/hunts/${id}`);
  await stage.stop();
});
afterEach(() => page.close());

const open = async (query: string): Promise<void> => {
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}&hunt=${id}&q=${encodeURIComponent(query)}`);
};
const row = () => page.locator(`${part('spoorFindingsTable')} tbody tr`).filter({ hasText: '10.1.1.12' });
const isNarrowed = () =>
  page.waitForURL((url) => {
    const { searchParams } = url;
    return (
      searchParams.get('f') === 'is:src_ip:10.1.1.12' &&
      searchParams.get('from') === '2026-11-20T14:05:12.000Z' &&
      searchParams.get('to') === '2026-11-20T14:05:43.000Z'
    );
  });

test('findings stand above the dashboard, and a click shows the events of one', async () => {
  await open(QUERY);
  await page
    .locator(part('spoorGuideExpectations'))
    .filter({ hasText: 'at least 20 events of one src_ip' })
    .waitFor();
  await row().filter({ hasText: '26 events in 1 day' }).waitFor();
  await row().getByText('26 events in 1 day').click();
  await isNarrowed();
  await page.locator(part('spoorTotal')).filter({ hasText: /^26$/ }).waitFor();
  await page.goBack();
  await page
    .locator(`${part('spoorFindings')} .euiNotificationBadge`)
    .filter({ hasText: /^4$/ })
    .waitFor();
}, 60_000);

test('keys do the same', async () => {
  await open(QUERY);
  await row().locator(part('spoorFindingNarrow')).press('Enter');
  await isNarrowed();
}, 60_000);

test('another query than the hunt’s has no findings of it, until its own is asked again', async () => {
  await open('event_type:dns');
  await page.locator(part('spoorFindingsOwnQuery')).click();
  await row().waitFor();
}, 60_000);

test('an address that names the hunt alone asks its query, and Back does not lead there again', async () => {
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}&hunt=${id}`);
  await row().filter({ hasText: '26 events in 1 day' }).waitFor();
  expect(await page.locator(part('spoorQueryInput')).inputValue()).toBe(QUERY);
  await page.locator(part('spoorQueryInput')).fill('');
  await page.locator(part('spoorQueryInput')).press('Enter');
  await page.locator(part('spoorFindingsOwnQuery')).waitFor();
  await page.goBack();
  await row().waitFor();
}, 60_000);

test('findings say how severe they are, and what the data lacks is said once', async () => {
  await open(QUERY);
  await row().waitFor();
  await page.locator(part('spoorTotal')).waitFor();
  await page
    .locator(`${part('spoorFindings')} ${part('spoorSeverity-medium')}`)
    .filter({ hasText: 'Medium severity' })
    .waitFor();
  const notes = await page.locator('details summary').allInnerTexts();
  expect(notes).toEqual([...new Set(notes)]);
}, 60_000);

test('arrows walk from the search over the hunts, and Enter opens one', async () => {
  await open(QUERY);
  await page.locator(part('spoorLibrarySearch')).fill('busy ftp');
  await page
    .locator(part(`spoorHunt-${id}`))
    .filter({ hasText: 'findings' })
    .waitFor();
  await page.locator(part('spoorLibrarySearch')).press('ArrowDown');
  await page.locator(`${part(`spoorHunt-${id}`)}:focus`).waitFor();
  await page.keyboard.press('Enter');
  await row().waitFor();
}, 60_000);
