import type { Page } from 'playwright-core';
import { ask, bulk, exists } from '#test/support/http';
import { attacks, HOSTILE_PERIOD, hostileEvents, OWNED } from './hostile_events';
import { INDICES, part, setStage, type Stage } from './stage';

const INDEX = `${INDICES}-hostile`;

let stage: Stage;
let page: Page;
let dialogs: string[];
let opened: Page[];

beforeAll(async () => {
  stage = await setStage();
  if (await exists(stage.elasticsearch, `/${INDEX}`)) await ask(stage.elasticsearch, 'DELETE', `/${INDEX}`);
  const lines = hostileEvents.flatMap((event, at) => [
    JSON.stringify({ index: { _id: `hostile-${at}` } }),
    JSON.stringify(event),
  ]);
  await ask(stage.elasticsearch, 'PUT', `/${INDEX}`, {
    mappings: {
      dynamic_templates: [
        { text: { match_mapping_type: 'string', mapping: { type: 'keyword', ignore_above: 8_000 } } },
      ],
      properties: { timestamp: { type: 'date' }, src_ip: { type: 'ip' }, dest_ip: { type: 'ip' } },
    },
  });
  await bulk(stage.elasticsearch, INDEX, `${lines.join('\n')}\n`);
  await ask(stage.elasticsearch, 'POST', `/${INDEX}/_refresh`);
}, 300_000);

afterAll(async () => {
  await ask(stage.elasticsearch, 'DELETE', `/${INDEX}`);
  await stage.stop();
});

const open = async (path: string): Promise<void> => {
  page = await stage.open(path);
  dialogs = [];
  opened = [];
  page.on('popup', (popup) => opened.push(popup));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
};

afterEach(() => page.close());

/** What a page would show if a text of an event had become more than text. */
const intruders = () =>
  page.evaluate((owned) => {
    const found: string[] = [];
    if (Object.hasOwn(window, owned)) found.push('a text ran');
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${element.tagName} has ${name}`);
        const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
        if (isAddress && /^\s*(?:javascript|data:text|vbscript)/i.test(value)) found.push(`${name}=${value}`);
      }
      if (element.matches('img[src="x"], iframe, object, embed, script:not([src])')) {
        found.push(element.outerHTML);
      }
    }
    return found;
  }, OWNED);

const expectInert = async (): Promise<void> => {
  expect(await intruders()).toEqual([]);
  expect(dialogs).toEqual([]);
};

test('in panels, and in the filter that a click makes of a value', async () => {
  await open(`/hunt?${HOSTILE_PERIOD}`);
  await page.locator(part('spoorPanelGroup-basic')).waitFor();
  for (const group of ['http', 'tls', 'files', 'ftp']) {
    await page.mouse.wheel(0, 3_000);
    await page.locator(part(`spoorPanelGroup-${group}`)).scrollIntoViewIfNeeded();
  }
  await expectInert();
  const body = await page.locator('body').innerText();
  for (const attack of [attacks.markup, attacks.svg, attacks.closing]) {
    expect(body).toContain(attack.slice(0, 20));
  }
  expect(body).toContain('U+001B');
  const row = page.locator(`${part('spoorPanel-tls.sni')} li`, { hasText: '<img' });
  await row.getByRole('button', { name: /^Filter for/ }).click();
  await page.locator(part('spoorTotal')).filter({ hasText: /^1$/ }).waitFor();
  await expectInert();
  expect(await page.locator('body').innerText()).toContain(attacks.markup);
}, 120_000);

test.each(['http', 'tls', 'fileinfo', 'alert', 'ftp', 'flow'])(
  'in every part of events of type %s',
  async (type) => {
    await open(`/hunt?${HOSTILE_PERIOD}&tab=events&q=event_type:${type}`);
    await page.locator(part('spoorExpandEvent')).first().waitFor();
    const rows = await page.locator(part('spoorExpandEvent')).count();
    expect(rows).toBe(Object.keys(attacks).length);
    for (const tab of ['summary', 'flow', 'files', 'json']) {
      for (let row = 0; row < rows; row += 1) {
        const button = page.locator(part('spoorExpandEvent')).nth(row);
        if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
        await page
          .locator(part(`spoorEventTab-${tab}`))
          .nth(row)
          .click();
      }
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      await expectInert();
    }
  },
  240_000,
);

test('in the menus of values: links lead to http only, the rest is text', async () => {
  await open(`/hunt?${HOSTILE_PERIOD}&tab=events&q=event_type:http`);
  await page.locator(part('spoorExpandEvent')).first().waitFor();
  const rows = await page.locator(part('spoorExpandEvent')).count();
  for (let row = 0; row < rows; row += 1) {
    await page.locator(part('spoorExpandEvent')).nth(row).click();
    for (const field of ['http.url', 'http.http_refer', 'http.request_headers.value']) {
      const button = page
        .locator(part('spoorEventDetail'))
        .locator(part(`spoorMenuButton-${field}`))
        .first();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator(part('spoorValueMenu')).waitFor();
      await expectInert();
      await page.keyboard.press('Escape');
      await page.locator(part('spoorValueMenu')).waitFor({ state: 'detached' });
    }
    await page.locator(part('spoorExpandEvent')).nth(row).click();
  }
  expect(opened).toEqual([]);
}, 240_000);

test('in the address itself', async () => {
  const query = encodeURIComponent(`http.hostname:"${attacks.markup.replaceAll('"', '\\"')}"`);
  await open(
    `/hunt?${HOSTILE_PERIOD}&q=${query}&hunt=${encodeURIComponent(attacks.markup)}&tab=${encodeURIComponent(attacks.svg)}`,
  );
  await page.locator(part('spoorTotal')).filter({ hasText: /^1$/ }).waitFor();
  await expectInert();
}, 60_000);
