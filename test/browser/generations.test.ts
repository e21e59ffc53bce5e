/** The shipped bundle on the pages of Kibana 7.17 and 9: React 16 and 18, EUI 39 and 116. What 8.19 shows, the other files test whole. */
import type { ConsoleMessage, Page } from 'playwright-core';
import * as t from 'io-ts';
import { ask, read } from '#test/support/http';
import { part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

/** See test/data/README: of the three files of the sample. */
const TLS_OF_DC = 'event_type:tls and src_ip:10.1.1.20';

const found = t.type({ data: t.array(t.type({ id: t.string, name: t.string, params: t.UnknownRecord })) });

describe.each(['7.17', '9'])('under Kibana %s', (generation) => {
  let stage: Stage;
  let page: Page;
  let complaints: string[] = [];

  beforeAll(async () => {
    stage = await setStage({ SPOOR_CONTRACT: generation });
    stage.context.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
    });
    stage.context.on('weberror', (problem) => complaints.push(String(problem.error())));
  }, 300_000);
  afterAll(() => stage.stop());
  afterEach(async () => {
    await page.close();
    const said = complaints;
    complaints = [];
    expect(said).toEqual([]);
  });

  const hunt = async (search: string): Promise<void> => {
    page = await stage.open(`/hunt?${SAMPLE_PERIOD}${search}`);
  };
  const visit = async (path: string): Promise<void> => {
    page = await stage.context.newPage();
    await page.goto(`${stage.api.url}${path}`);
  };
  const total = (text: RegExp) => page.locator(part('spoorTotal')).filter({ hasText: text }).waitFor();
  const shown = (name: string) => page.locator(part(name)).first();

  test('the hunt page draws its figures, its histogram and its panels', async () => {
    await hunt('&tab=dashboard&q=event_type:tls');
    await page.getByText(`speaks Kibana ${generation}`).waitFor();
    await total(/^[1-9]/);
    await page
      .locator(`${part('spoorHistogram')} canvas`)
      .first()
      .waitFor();
    await page.locator('[data-test-subj^="spoorPanel-tls"] li').first().waitFor();
  }, 120_000);

  test('a click on a panel’s value becomes a filter', async () => {
    await hunt('&tab=dashboard&q=event_type:tls');
    const row = page.locator('[data-test-subj^="spoorPanel-tls"] li').first();
    await row.getByRole('button', { name: /^Filter for/ }).click();
    await shown('spoorPill').waitFor();
    await page.reload();
    await shown('spoorPill').waitFor();
  }, 120_000);

  test('an event expands in place, and fills the screen', async () => {
    await hunt(`&tab=events&q=${encodeURIComponent(TLS_OF_DC)}`);
    await total(/^3$/);
    await shown('spoorExpandEvent').click();
    await shown('spoorCard-tls').waitFor();
    await page.locator(part('spoorEventTab-json')).click();
    await shown('spoorEventJson').filter({ hasText: '10.1.1.20' }).waitFor();
    await page.locator(part('spoorEventGrow')).click();
    await page.locator(`.spoorFlyout ${part('spoorEventJson')}`).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.spoorFlyout').waitFor({ state: 'detached' });
  }, 120_000);

  test('a value has its menu', async () => {
    await hunt(`&tab=events&q=${encodeURIComponent(TLS_OF_DC)}`);
    await shown('spoorExpandEvent').click();
    const button = shown('spoorCard-tls').locator('[data-test-subj^="spoorMenuButton-"]').first();
    await button.focus();
    await button.press('Enter');
    await shown('spoorValueMenu').getByText('Copy', { exact: true }).waitFor();
  }, 120_000);

  test('a hunt of the library is run from its drawer', async () => {
    await hunt('');
    await page.fill(part('spoorLibrarySearch'), 'FTP use');
    await page.locator('[data-test-subj^="spoorHunt-"]').first().click();
    await page.waitForURL(/hunt=/);
    await total(/^[1-9]/);
  }, 120_000);

  test('the period is chosen in the picker', async () => {
    await hunt('&q=event_type:tls');
    await total(/^[1-9]/);
    await page.locator(part('superDatePickerToggleQuickMenuButton')).click();
    await page.getByRole('button', { name: 'Last 24 hours' }).click();
    await page.waitForURL(/from=now-24h/);
  }, 120_000);

  test.each([
    ['networks', 'spoorTableSearch'],
    ['history', 'spoorHistory'],
    ['settings', 'spoorSources'],
  ])(
    'the page of %s draws',
    async (path, name) => {
      await visit(`/app/spoor/${path}`);
      await shown(name).waitFor();
    },
    60_000,
  );

  test('the colours are turned, and stay so', async () => {
    await visit('/app/spoor/history');
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    await page.getByRole('button', { name: 'Use light colours' }).waitFor();
    await page.reload();
    expect(await page.evaluate('document.documentElement.style.colorScheme')).toBe('dark');
    await page.getByRole('button', { name: 'Use light colours' }).click();
    await page.getByRole('button', { name: 'Use dark colours' }).waitFor();
  }, 60_000);

  test('the menu leads to the host’s other apps', async () => {
    await visit('/app/spoor/history');
    await page.locator(part('hostApps')).click();
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await page.getByRole('heading', { name: 'Rules' }).waitFor();
  }, 60_000);

  test('a rule is made with the form that the plugin registered', async () => {
    await visit('/app/rules/create');
    await page.fill(part('ruleName'), `TLS under ${generation}`);
    await page.fill(part('ruleInterval'), '1d');
    await page.locator(part('spoorPanelAsks')).getByText('A query').click();
    await page.fill(`${part('spoorRuleForm')} ${part('spoorPanelQuery')}`, TLS_OF_DC);
    await page.click(part('saveRule'));
    await page.locator(part('rules')).getByText(`TLS under ${generation}`).waitFor();
    const { data } = read(found, await ask(stage.api, 'GET', '/api/alerting/rules/_find'));
    const made = data.find(({ name }) => name === `TLS under ${generation}`);
    expect(made?.params).toMatchObject({ query: TLS_OF_DC });
    await ask(stage.api, 'DELETE', `/api/alerting/rule/${made?.id}`);
  }, 120_000);

  test('a dashboard’s panel draws', async () => {
    const panel = { asks: { type: 'query', query: TLS_OF_DC }, shows: { type: 'count' } };
    const state = {
      from: '2026-11-18T00:00:00Z',
      to: '2026-11-21T00:00:00Z',
      query: '',
      filters: [],
      panels: [{ id: '1', type: 'spoor_hunt', state: panel }],
    };
    await visit(`/app/dashboards?${new URLSearchParams({ state: JSON.stringify(state) }).toString()}`);
    await page.locator(part('spoorPanelNumber')).filter({ hasText: /^3$/ }).waitFor();
  }, 60_000);
});
