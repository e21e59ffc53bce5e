import type { Page } from 'playwright-core';
import { part, setStage, type Stage } from './stage';

/** Of the three files of the lab sample: oracle counts, see test/data/queries.json. */
const PERIOD = { from: '2026-11-18T00:00:00Z', to: '2026-11-21T00:00:00Z' };

const TLS_OF_DC = 'event_type:tls and src_ip:10.1.1.20';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
}, 300_000);
afterAll(() => stage.stop());
afterEach(() => page.close());

const panel = (id: string, type: string, state: object) => ({ id, type, state });
const count = panel('1', 'spoor_hunt', {
  asks: { type: 'query', query: 'event_type:tls' },
  shows: { type: 'count' },
});

const open = async (state: object): Promise<void> => {
  page = await stage.context.newPage();
  const dashboard = { ...PERIOD, query: '', filters: [], panels: [count], ...state };
  const search = new URLSearchParams({ state: JSON.stringify(dashboard) }).toString();
  await page.goto(`${stage.api.url}/app/dashboards?${search}`);
};
const shows = (number: string) =>
  page
    .locator(part('spoorPanelNumber'))
    .filter({ hasText: new RegExp(`^${number}$`) })
    .waitFor();

test('a panel follows the dashboard’s time, query and filters', async () => {
  await open({});
  await shows('428');
  await page.fill(part('hostQuery'), 'src_ip:10.1.1.20 or dest_ip:10.1.1.20');
  await page.keyboard.press('Enter');
  await shows('24');
  await page.click(part('hostAddFilter'));
  await page.fill(part('hostFilterField'), 'src_ip');
  await page.fill(part('hostFilterValue'), '10.1.1.20');
  await page.click(part('hostFilterApply'));
  await shows('3');
}, 60_000);

test('what a panel cannot follow is said in its place', async () => {
  await open({ query: 'event_type:(' });
  await page
    .locator(part('spoorPanelRefusal'))
    .filter({ hasText: /Column \d+: .*never closed/ })
    .waitFor();
  expect(await page.locator(part('spoorPanelNumber')).count()).toBe(0);
}, 60_000);

test('events stand in a list, and lead to all of them', async () => {
  const events = panel('2', 'spoor_events', {
    asks: { type: 'query', query: TLS_OF_DC },
    columns: ['tls.sni'],
    size: 2,
  });
  await open({ panels: [events] });
  await page.locator(part('spoorPanelFoot')).filter({ hasText: 'The newest 2 of 3' }).waitFor();
  expect(await page.locator(`${part('spoorPanelEvents')} tbody tr`).count()).toBe(2);
  await page.click(part('spoorPanelOpen'));
  await page.locator(part('spoorTotal')).filter({ hasText: /^3$/ }).waitFor();
}, 60_000);

test('panels are added and edited in place, and live in the address', async () => {
  await open({ panels: [] });
  await page.click(part('hostAddPanel'));
  await page.locator(part('hostAddable')).filter({ hasText: 'Spoor: hunt' }).click();
  await page.fill(part('spoorPanelQuery'), TLS_OF_DC);
  await page.selectOption(part('spoorPanelShows'), 'count');
  await page.click(part('spoorPanelSave'));
  await shows('3');
  await page.click(part('hostPanelEdit'));
  await page.fill(part('spoorPanelQuery'), `${TLS_OF_DC} and dest_ip:10.1.1.20`);
  await page.click(part('spoorPanelSave'));
  await shows('0');
  await page.reload();
  await shows('0');
}, 60_000);

test('the editor’s ways out stand at the bottom of its flyout', async () => {
  await open({ panels: [] });
  await page.click(part('hostAddPanel'));
  await page.locator(part('hostAddable')).filter({ hasText: 'Spoor: hunt' }).click();
  const save = await page.locator(part('spoorPanelSave')).boundingBox();
  expect((save?.y ?? 0) + (save?.height ?? 0)).toBeGreaterThan(900 - 40);
}, 60_000);

test('query and ways to add fit a narrow screen', async () => {
  await open({});
  await page.setViewportSize({ width: 768, height: 900 });
  const add = await page.locator(part('hostAddPanel')).boundingBox();
  const query = await page.locator(part('hostQuery')).boundingBox();
  expect((add?.x ?? 768) + (add?.width ?? 0)).toBeLessThanOrEqual(768);
  expect(query?.width).toBeGreaterThan(300);
}, 60_000);
