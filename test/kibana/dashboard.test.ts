import type { Page } from 'playwright-core';
import * as t from 'io-ts';
import { part } from '#test/browser/stage';
import { ask, read } from '#test/support/http';
import { people } from './people';
import { INDEX } from './sample';
import { visit, type Visit } from './visit';

const ID = 'spoor-test-dashboard';
/** Without any, 7.17 shows a form that makes one in place of every dashboard. */
const INDEX_PATTERN = `/api/saved_objects/index-pattern/${ID}`;
/** Title of the dashboard that is made by hand. */
const MADE = 'spoor-test: made by hand';

const dashboards = t.type({
  saved_objects: t.array(t.type({ id: t.string, attributes: t.type({ title: t.string }) })),
});

const AT = `/api/saved_objects/dashboard/${ID}`;

let there: Visit;
beforeAll(async () => {
  there = await visit();
  await ask(there.kibana, 'POST', `${INDEX_PATTERN}?overwrite=true`, {
    attributes: { title: INDEX, timeFieldName: '@timestamp' },
  });
}, 300_000);
afterAll(async () => {
  const path = '/api/saved_objects/_find?type=dashboard&per_page=100';
  for (const { id, attributes } of read(dashboards, await ask(there.kibana, 'GET', path)).saved_objects) {
    if (attributes.title === MADE) await ask(there.kibana, 'DELETE', `/api/saved_objects/dashboard/${id}`);
  }
  await ask(there.kibana, 'DELETE', `${AT}?force=true`);
  await ask(there.kibana, 'DELETE', `${INDEX_PATTERN}?force=true`);
  await there.end();
}, 60_000);

const hunt = { asks: { type: 'query', query: 'event_type:tls' }, shows: { type: 'count' } };
const events = { asks: { type: 'query', query: 'event_type:tls' }, columns: ['tls.sni'], size: 5 };

/** A panel as a dashboard saves one, each beside the other. */
const saved = (type: string, at: number, embeddableConfig: object) => ({
  version: there.version,
  type,
  panelIndex: String(at),
  gridData: { x: 24 * at, y: 0, w: 24, h: 12, i: String(at) },
  embeddableConfig,
});

const PERIOD = "time:(from:'2026-11-18T00:00:00Z',to:'2026-11-21T00:00:00Z')";

const address = (query: string, filters = '') =>
  `/app/dashboards#/view/${ID}?_g=(${PERIOD})&_a=(filters:!(${filters}),query:(language:kuery,query:'${query}'))`;

/** A filter as the bar of dashboards writes it into the address. */
const isFilter = (field: string, value: string) =>
  `('$state':(store:appState),meta:(alias:!n,disabled:!f,key:${field},negate:!f,params:(query:'${value}'),type:phrase),query:(match_phrase:(${field}:'${value}')))`;

const shows = (page: Page, number: number) =>
  page
    .locator(part('spoorPanelNumber'))
    .filter({ hasText: new RegExp(`^${number}$`) })
    .waitFor();

test('panels of a saved dashboard follow its time and its query', async () => {
  await ask(there.kibana, 'POST', `${AT}?overwrite=true`, {
    attributes: {
      title: ID,
      panelsJSON: JSON.stringify([saved('spoor_hunt', 0, hunt), saved('spoor_events', 1, events)]),
      optionsJSON: '{}',
      timeRestore: false,
      kibanaSavedObjectMeta: { searchSourceJSON: '{"query":{"language":"kuery","query":""},"filter":[]}' },
    },
  });
  const page = await there.openAs(people.hunter, address(''));
  await shows(page, 428);
  await page.locator(part('spoorPanelFoot')).filter({ hasText: 'The newest 5 of 428' }).waitFor();
  await there.picture(page, 'dashboard');
  await shows(await there.openAs(people.hunter, address('ip:10.1.1.20')), 24);
  await shows(await there.openAs(people.hunter, address('', isFilter('src_ip', '10.1.1.20'))), 3);
  const refused = await there.openAs(people.hunter, address('event_type:('));
  await refused.locator(part('spoorPanelRefusal')).first().waitFor();
}, 180_000);

test('a panel is added from the menu, and saved with its dashboard', async () => {
  const page = await there.openAs(people.hunter, `/app/dashboards#/create?_g=(${PERIOD})`);
  await page.click(part('dashboardEditorMenuButton'));
  await page.click(part('createNew-spoor_hunt'));
  await page.fill(part('spoorPanelQuery'), 'event_type:tls and src_ip:10.1.1.20');
  await page.selectOption(part('spoorPanelShows'), 'count');
  await there.picture(page, 'panel-editor');
  await page.click(part('spoorPanelSave'));
  await shows(page, 3);
  await page.click(part('dashboardSaveMenuItem'));
  await page.fill(part('savedObjectTitle'), MADE);
  await page.click(part('confirmSaveSavedObjectButton'));
  await page.waitForURL(/#\/view\//);
  const id = /#\/view\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  await shows(await there.openAs(people.reader, `/app/dashboards#/view/${id}?_g=(${PERIOD})`), 3);
}, 120_000);
