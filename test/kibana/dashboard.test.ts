import { part } from '#test/browser/stage';
import { ask } from '#test/support/http';
import { people } from './people';
import { INDEX } from './sample';
import { visit, type Visit } from './visit';

const ID = 'spoor-test-dashboard';
/** Without any, 7.17 shows a form that makes one in place of every dashboard. */
const INDEX_PATTERN = `/api/saved_objects/index-pattern/${ID}`;
const AT = `/api/saved_objects/dashboard/${ID}`;

let there: Visit;
beforeAll(async () => {
  there = await visit();
  await ask(there.kibana, 'POST', `${INDEX_PATTERN}?overwrite=true`, {
    attributes: { title: INDEX, timeFieldName: '@timestamp' },
  });
}, 300_000);
afterAll(async () => {
  await ask(there.kibana, 'DELETE', `${AT}?force=true`);
  await ask(there.kibana, 'DELETE', `${INDEX_PATTERN}?force=true`);
  await there.end();
});

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

const address = (query: string) =>
  `/app/dashboards#/view/${ID}?_g=(time:(from:'2026-11-18T00:00:00Z',to:'2026-11-21T00:00:00Z'))&_a=(query:(language:kuery,query:'${query}'))`;

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
  const number = page.locator(part('spoorPanelNumber'));
  await number.filter({ hasText: /^428$/ }).waitFor();
  await page.locator(part('spoorPanelFoot')).filter({ hasText: 'The newest 5 of 428' }).waitFor();
  await there.picture(page, 'dashboard');
  const narrowed = await there.openAs(people.hunter, address('ip:10.1.1.20'));
  await narrowed.locator(part('spoorPanelNumber')).filter({ hasText: /^24$/ }).waitFor();
  const refused = await there.openAs(people.hunter, address('event_type:('));
  await refused.locator(part('spoorPanelRefusal')).first().waitFor();
}, 180_000);
