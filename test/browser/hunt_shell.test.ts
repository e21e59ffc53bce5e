import type { Page } from 'playwright-core';
import { part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
}, 300_000);
afterAll(() => stage.stop());
afterEach(() => page.close());

const open = async (search = ''): Promise<void> => {
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}${search}`);
};
const bar = () => page.locator(part('spoorQueryInput'));
const total = (text: string | RegExp) => page.locator(part('spoorTotal')).filter({ hasText: text }).waitFor();
const run = async (query: string): Promise<void> => {
  await bar().fill(query);
  await bar().press('Enter');
};
/** Name and password of the stage's administrator. */
const administrator = () =>
  Buffer.from((stage.api.headers.authorization ?? '').replace('Basic ', ''), 'base64')
    .toString('utf8')
    .split(':');
const query = () => new URL(page.url()).searchParams.get('q') ?? '';

test('somebody who is not signed in is asked to, and then sees the page that was asked for', async () => {
  const [user = '', password = ''] = administrator();
  const stranger = await stage.context.browser()?.newContext();
  if (stranger === undefined) throw new Error('The browser is gone.');
  page = await stranger.newPage();
  await page.goto(`${stage.api.url}/app/spoor/hunt?${SAMPLE_PERIOD}&q=event_type:ftp`);
  await page.fill('input[name="username"]', user);
  await page.fill('input[name="password"]', 'wrong');
  await page.click('button[type="submit"]');
  await page.getByRole('alert').filter({ hasText: 'password' }).waitFor();
  await page.fill('input[name="username"]', user);
  await page.fill('input[name="password"]', password);
  await page.click('button[type="submit"]');
  await bar().waitFor();
  expect(await bar().inputValue()).toBe('event_type:ftp');
  await total(/^\d/);
}, 60_000);

test('text that is no query says where, how to mend it, and runs nothing', async () => {
  await open('&q=event_type:tls');
  await total(/^\d/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await run('event_type:(tls or');
  const error = page.locator(part('spoorQueryError'));
  await error.filter({ hasText: 'column 12' }).waitFor();
  expect(await error.innerText()).toMatch(/add a \) where it ends/);
  expect(await error.locator('mark').innerText()).toBe('(');
  expect(query()).toBe('event_type:tls');
  expect(asked.filter((url) => /_search|_summary/.test(url))).toEqual([]);
}, 60_000);

test('an address with a broken query shows the place, and runs nothing', async () => {
  await open('&q=event_type:(');
  await page.locator(part('spoorNotRun')).waitFor();
  await page.locator(part('spoorQueryError')).filter({ hasText: 'column' }).waitFor();
  expect(await page.locator(part('spoorTotal')).count()).toBe(0);
}, 60_000);

test('a query that reads well and cannot be asked is marked where it is wrong', async () => {
  await open('&q=src_ip:10.1.1.15 or src_ip:999.1.1.1');
  const error = page.locator(part('spoorQueryError')).filter({ hasText: 'column 21' });
  await error.filter({ hasText: 'neither one nor a network' }).waitFor();
  expect(await error.locator('mark').innerText()).toBe('src_ip:999.1.1.1');
  await page.locator(part('spoorNotRun')).waitFor();
  expect(await page.locator(part('spoorFailure')).count()).toBe(0);
}, 60_000);

test('the keyboard alone writes a query from suggestions: field, operator, value', async () => {
  await open();
  await total(/^\d/);
  await page.keyboard.press('/');
  await bar().pressSequentially('ftp.comm');
  const suggestions = page.locator(`${part('spoorSuggestions')} [role="option"]`);
  const offered = (text: string) => suggestions.filter({ hasText: text }).first().waitFor();
  const chosen = () => page.locator(`${part('spoorSuggestions')} [aria-selected="true"]`);
  const choose = async (text: string): Promise<void> => {
    await offered(text);
    for (let line = await suggestions.count(); line > 0; line -= 1) {
      await bar().press('ArrowDown');
      if ((await chosen().innerText()).startsWith(text)) break;
    }
    expect(await bar().getAttribute('aria-activedescendant')).toBe(await chosen().getAttribute('id'));
  };
  await choose('ftp.command');
  await bar().press('Tab');
  await choose(':');
  await bar().press('Enter');
  await choose('PASS');
  await bar().press('Enter');
  expect((await bar().inputValue()).trim()).toBe('ftp.command:PASS');
  await bar().press('Escape');
  await bar().press('Enter');
  await page.waitForURL(/PASS/);
  expect(query()).toBe('ftp.command:PASS');
}, 60_000);

test('filters are added, turned, switched off and removed; the address carries them, a reload restores them', async () => {
  await open('&q=event_type:tls');
  await total(/^\d/);
  await page.keyboard.press('f');
  await page.locator(`${part('spoorPillField')} input`).fill('src_ip');
  await page.keyboard.press('Enter');
  await page.locator(`${part('spoorPillValue')} input`).fill('10.1.1.20');
  await page.keyboard.press('Enter');
  await page.locator(part('spoorPillApply')).click();
  const pill = page.locator(part('spoorPill'));
  await pill.filter({ hasText: 'src_ip: 10.1.1.20' }).waitFor();
  await total(/^3$/);
  await page.reload();
  await pill.filter({ hasText: 'src_ip: 10.1.1.20' }).waitFor();
  await total(/^3$/);

  const act = async (action: string): Promise<void> => {
    await page.getByRole('button', { name: 'change it' }).click();
    await page.locator(part(`spoorPill-${action}`)).click();
  };
  await act('exclude');
  await pill.filter({ hasText: 'NOT' }).waitFor();
  await total(/^425$/);
  await act('disable');
  await pill.filter({ hasText: '(off)' }).waitFor();
  await total(/^428$/);
  await act('remove');
  await pill.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('f')).toBe(false);
}, 60_000);

test('a hunt of the drawer fills the bar and shows its guide; Back restores what was there', async () => {
  await open('&q=event_type:dns');
  await total(/^\d/);
  await page.locator(part('spoorLibrarySearch')).fill('archives ftp');
  const hunt = page.locator('.spoorHuntRow').filter({ hasText: /Archives over FTP.*\d/s });
  const [, count = ''] = /(\d+) events\s*$/.exec((await hunt.innerText()).trim()) ?? [];
  await hunt.click();
  await page.locator(part('spoorGuide')).filter({ hasText: 'Look first at' }).waitFor();
  expect(await bar().inputValue()).toMatch(/ftp/);
  await total(new RegExp(`^${count}$`));
  await page.locator(part('spoorGuidePivot')).first().click();
  await page.goBack();
  await total(new RegExp(`^${count}$`));
  await page.goBack();
  await page.locator(part('spoorGuide')).waitFor({ state: 'detached' });
  expect(await bar().inputValue()).toBe('event_type:dns');
}, 60_000);

test('hunts are chosen by severity, and a category begins with its severest', async () => {
  await open();
  const marks = page.locator(`${part('spoorShelf-policy')} .spoorHuntRow .spoorSeverity`);
  await marks
    .first()
    .filter({ hasText: /critical|high/i })
    .waitFor();
  expect(await marks.last().innerText()).toMatch(/low|medium/i);
  await page.locator(part('spoorLibrarySeverity')).selectOption('high');
  await marks
    .filter({ hasText: /low|medium/i })
    .first()
    .waitFor({ state: 'detached' });
  await marks.first().waitFor();
  await page.locator('.spoorHuntRow').first().click();
  await page
    .locator(`${part('spoorGuide')} .spoorSeverity`)
    .filter({ hasText: /(critical|high) severity/i })
    .waitFor();
}, 60_000);

test('the steps of a guide can be read on a narrow screen', async () => {
  await open();
  await page.setViewportSize({ width: 768, height: 900 });
  await page.locator(part('spoorLibrarySearch')).fill('archives ftp');
  await page
    .locator('.spoorHuntRow')
    .filter({ hasText: /Archives over FTP/ })
    .click();
  const step = page.locator(`${part('spoorGuide')} .spoorGuide__steps li > span`).first();
  await step.waitFor();
  expect((await step.boundingBox())?.width).toBeGreaterThan(200);
}, 60_000);

test('a hunt of one’s own is saved, found in the drawer, changed and deleted', async () => {
  await open('&q=event_type:tls%20and%20tls.version:"TLS%201.3"');
  await total(/^\d/);
  await page.locator(part('spoorSave')).click();
  await page.locator(part('spoorSaveSubmit')).click();
  await page.getByText('A hunt needs a title.').waitFor();
  await page.locator(part('spoorSaveTitle')).fill('Our TLS 1.3');
  await page.locator(part('spoorSaveSubmit')).click();
  const row = page.locator('.spoorHuntRow').filter({ hasText: 'Our TLS 1.3' });
  await row.waitFor();
  await page.locator(part('spoorSave')).filter({ hasText: 'Edit hunt' }).click();
  await page.locator(part('spoorSaveTitle')).fill('Our TLS 1.3, renamed');
  await page.locator(part('spoorSaveSubmit')).click();
  await row.filter({ hasText: 'renamed' }).waitFor();
  await page.locator(part('spoorSave')).filter({ hasText: 'Edit hunt' }).click();
  await page.locator(part('spoorSaveRemove')).click();
  await page.locator(part('confirmModalConfirmButton')).click();
  await row.waitFor({ state: 'detached' });
}, 60_000);

test('types are switched off and seen alone; a zero says why', async () => {
  await open('&q=event_type:(alert%20or%20tls)');
  await total(/^1,200$/);
  await page.locator(part('spoorToggle-alerts')).click();
  await total(/^428$/);
  await page.locator(part('spoorToggle-transactions')).click();
  await page.locator(part('spoorEmpty-types')).filter({ hasText: '1,200' }).waitFor();
  await page.locator(part('spoorMend-types')).click();
  await total(/^1,200$/);
  expect(new URL(page.url()).searchParams.has('types')).toBe(false);
}, 60_000);

test('events outside of the period are told of, and one click goes there', async () => {
  page = await stage.open('/hunt?from=2026-01-01&to=2026-01-02&q=event_type:tls');
  await page.locator(part('spoorEmpty-period')).filter({ hasText: '428' }).waitFor();
  await page.locator(part('spoorMend-period')).click();
  await total(/^428$/);
}, 60_000);

test('an address that nobody should follow gives the page as usual, and says so', async () => {
  page = await stage.open('/hunt?from=<script>&tab=constructor&f=__proto__:a:b&refresh=0');
  await page.locator(part('spoorAddressNotice')).filter({ hasText: 'tab' }).waitFor();
  await page.locator(part('spoorTab-dashboard')).waitFor();
}, 60_000);

test('the keys are explained by "?"', async () => {
  await open();
  await total(/^\d/);
  await page.keyboard.press('?');
  await page.locator(part('spoorShortcuts')).filter({ hasText: 'Go to the query' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator(part('spoorShortcuts')).waitFor({ state: 'detached' });
}, 60_000);
