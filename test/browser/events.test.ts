import * as t from 'io-ts';
import type { Page } from 'playwright-core';
import { ask, read } from '#test/support/http';
import { startLinkTarget, type LinkTarget } from './link_target';
import { part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

/** See test/data: the zip that left 10.1.1.12 by FTP, and the password of that session. */
const ZIP = 'customers.zip';
const ZIP_SHA256 = '893b01fa3b720e4731f156be2f53f453a4e7ba67e1ecbff94bf14d78aaceba19';
const PASSWORD = 'Sp1eluhr-26';
const COMMUNITY_ID = '1:AMFIMEq9eY69B4t2DEqCY17Byxk=';
const LOGIN = 'ftp.command:PASS and flow_id:5186536273185';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
}, 300_000);
afterAll(() => stage.stop());
afterEach(() => page.close());

const hunt = async (query: string, tab: 'dashboard' | 'events'): Promise<void> => {
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}&tab=${tab}&q=${encodeURIComponent(query)}`);
};
const expand = () => page.locator(part('spoorExpandEvent')).first().click();
const show = (tab: string) => page.locator(part(`spoorEventTab-${tab}`)).click();
const total = () => page.locator(part('spoorTotal'));

test('a click on a panel’s value narrows everything to it', async () => {
  await hunt('event_type:ftp', 'dashboard');
  await page.mouse.wheel(0, 900);
  const row = page.locator(`${part('spoorPanel-ftp.command')} li`, { hasText: 'PASS' });
  const count = (await row.locator('.spoorFigure').getAttribute('title')) ?? '';
  await row.getByRole('button', { name: /^Filter for/ }).click();
  await page.waitForURL(/PASS/);
  await total()
    .filter({ hasText: new RegExp(`^${count}$`) })
    .waitFor();
  await page.goBack();
  await total()
    .filter({ hasNotText: new RegExp(`^${count}$`) })
    .waitFor();
}, 60_000);

test('an event opens in place with its values, its flow and its files', async () => {
  await hunt(LOGIN, 'events');
  await expand();
  const card = page.locator(part('spoorCard-ftp'));
  await card.getByText('PASS', { exact: true }).waitFor();

  await show('flow');
  await page.locator(part('spoorFlow-this')).getByText('USER maggie.simpson').waitFor();
  const own = await page.locator(part('spoorFlow-this')).innerText();
  expect(own).toMatch(/3\.1 kB to server/);
  expect(own).toMatch(/3\.7 kB to client/);
  expect(own).toMatch(/lasted 30 s/);
  expect(await page.locator(part('spoorFlow-data')).count()).toBeGreaterThan(2);

  await show('files');
  const file = page.locator(`${part('spoorFiles')} tr`, { hasText: ZIP });
  await file.waitFor();
  const seen = await file.innerText();
  expect(seen).toContain('Zip archive data, at least v2.0 to extract');
  expect(seen).toContain(ZIP_SHA256);
  expect(seen).toContain('1 MB');

  await show('json');
  expect(await page.locator(part('spoorEventJson')).innerText()).not.toContain(PASSWORD);
}, 60_000);

test('the address carries the open event and its view, for a reload and for a colleague', async () => {
  await hunt(LOGIN, 'events');
  await expand();
  await show('json');
  await page.waitForURL(/event=/);
  await page.reload();
  await page.locator(part('spoorEventJson')).waitFor();
  await page.locator(part('spoorEventGrow')).click();
  await page.locator(`.spoorFlyout ${part('spoorEventJson')}`).waitFor();

  const event = new URL(page.url()).searchParams.get('event') ?? '';
  await page.close();
  page = await stage.open(
    `/hunt?${SAMPLE_PERIOD}&tab=events&q=event_type:tls&event=${encodeURIComponent(event)}`,
  );
  await page
    .locator(`.spoorFlyout ${part('spoorEventJson')}`)
    .filter({ hasText: 'PASS' })
    .waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.spoorFlyout').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('event')).toBe(false);
}, 60_000);

test('a password is shown only after it was asked for, and that is recorded', async () => {
  await hunt(LOGIN, 'events');
  await expand();
  const secret = page.locator(part('spoorSecret-ftp.command_data'));
  await secret.getByText('••••••').waitFor();
  expect(await page.content()).not.toContain(PASSWORD);

  await secret.getByRole('button', { name: 'Reveal' }).click();
  await page.getByLabel('Reason (optional)').fill('ticket 4711');
  await page.getByRole('button', { name: 'Reveal and record' }).click();
  await secret.getByText(PASSWORD).waitFor();
  expect(page.url()).not.toContain(PASSWORD);
  await secret.getByRole('button', { name: 'Hide' }).click();
  await secret.getByText('••••••').waitFor();
  await page.close();

  page = await stage.open('/history');
  const record = page.locator(`${part('spoorHistory')} tr`, { hasText: 'ticket 4711' }).first();
  await record.waitFor();
  expect(await record.innerText()).toMatch(/revealed a secret[\s\S]*ftp\.command_data/);
  expect(await page.content()).not.toContain(PASSWORD);
}, 60_000);

test('the same password elsewhere is found without anybody seeing it', async () => {
  await hunt(LOGIN, 'events');
  await expand();
  await page.getByRole('button', { name: 'This secret elsewhere' }).click();
  await total().filter({ hasText: /^2$/ }).waitFor();
  const listed = await page.locator(part('spoorEvents')).innerText();
  expect(listed).toContain('10.1.1.10');
  expect(listed).toContain('10.1.1.12');
  expect(await page.locator('body').innerText()).not.toMatch(/secret:/);
  await page.goBack();
  await total().filter({ hasText: /^1$/ }).waitFor();
}, 60_000);

describe('with a file store and a packet store', () => {
  let target: LinkTarget;
  let before: unknown;
  const settings = t.type({ revision: t.string, sources: t.array(t.string), deepLinks: t.UnknownArray });

  const put = async (deepLinks: unknown): Promise<void> => {
    const { sources, revision } = read(settings, await ask(stage.api, 'GET', '/api/spoor/settings'));
    await ask(stage.api, 'PUT', '/api/spoor/settings', { sources, deepLinks, revision });
  };

  beforeAll(async () => {
    target = await startLinkTarget();
    before = read(settings, await ask(stage.api, 'GET', '/api/spoor/settings')).deepLinks;
    await put([
      {
        id: 'store',
        title: 'File store',
        fields: ['fileinfo.sha256'],
        url: `${target.url}/files/{{fileinfo.sha256}}`,
      },
      {
        id: 'pcap',
        title: 'Packets',
        fields: [],
        url: `${target.url}/pcap?id={{community_id}}&at={{timestamp}}`,
      },
      { id: 'never', title: 'Never offered', fields: [], url: `${target.url}/{{tls.sni}}` },
    ]);
  });
  afterAll(async () => {
    await put(before);
    await target.stop();
  });

  test('a checksum leads to its file', async () => {
    await hunt(LOGIN, 'events');
    await expand();
    await show('files');
    const checksum = page
      .locator(`${part('spoorFiles')} tr`, { hasText: ZIP })
      .locator(part('spoorMenuButton-fileinfo.sha256'));
    await checksum.focus();
    await page.keyboard.press('Enter');
    const popup = stage.context.waitForEvent('page');
    await page.locator(part('spoorValueMenu-link_store')).click();
    const opened = await popup;
    await opened.waitForLoadState();
    expect(target.requests().at(-1)).toEqual({ url: `/files/${ZIP_SHA256}`, referer: undefined });
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await opened.close();
  }, 60_000);

  test('an event leads to its packets; links whose field it lacks are not offered', async () => {
    await hunt(LOGIN, 'events');
    await expand();
    const popup = stage.context.waitForEvent('page');
    await page.locator(part('spoorEventLink-pcap')).click();
    const opened = await popup;
    await opened.waitForLoadState();
    expect(target.requests().at(-1)?.url).toBe(
      `/pcap?id=${encodeURIComponent(COMMUNITY_ID)}&at=${encodeURIComponent('2026-11-20T14:05:12.002502+0000')}`,
    );
    expect(await page.locator(part('spoorEventLink-never')).count()).toBe(0);
    await opened.close();
  }, 60_000);
});
