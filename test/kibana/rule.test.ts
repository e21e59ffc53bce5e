import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import * as t from 'io-ts';
import { part } from '#test/browser/stage';
import { ask, read } from '#test/support/http';
import { spoorLoad } from '#test/support/load';
import { ALERTS, people } from './people';
import { RECENT } from './sample';
import { kibanaAs } from './target';
import { visit, type Visit } from './visit';

const NAME = 'spoor-test: archives that leave';
const CONNECTOR = 'spoor-test: an index';

/** Time of the newest transfer of the sample's first story. */
const LAST_TRANSFER = '2026-11-20T14:40:05.009Z';
const TURN_MILLISECONDS = 1_000;

const named = t.type({ id: t.string });
const rules = t.type({ data: t.array(t.type({ id: t.string, name: t.string })) });
const hits = t.type({
  hits: t.type({ hits: t.array(t.type({ _source: t.record(t.string, t.unknown) })) }),
});

/** What the connector writes of an alert; `made` tells the rules apart. */
const document = (made: string) => ({
  made,
  rule: '{{rule.name}}',
  alert: '{{alert.id}}',
  said: '{{context.sentence}}',
  count: '{{context.count}}',
  at: '{{context.link}}',
});

let there: Visit;
let connector: string;

beforeAll(async () => {
  there = await visit();
  await loadRecent();
  const created = await ask(kibana(), 'POST', '/api/actions/connector', {
    name: CONNECTOR,
    connector_type_id: '.index',
    config: { index: ALERTS, executionTimeField: '@timestamp' },
  });
  connector = read(named, created).id;
}, 300_000);

afterAll(async () => {
  const found = read(rules, await ask(there.kibana, 'GET', '/api/alerting/rules/_find?per_page=100'));
  for (const { id } of found.data.filter(({ name }) => name === NAME)) {
    await ask(there.kibana, 'DELETE', `/api/alerting/rule/${id}`);
  }
  await ask(there.kibana, 'DELETE', `/api/actions/connector/${connector}`);
  for (const index of [ALERTS, RECENT]) {
    await ask(there.target.elasticsearch, 'DELETE', `/${index}?ignore_unavailable=true`);
  }
  await there.end();
}, 60_000);

const kibana = () => kibanaAs(there.target, people.hunter);

/** The FTP transfers of the sample's first story, as if they were just over. */
async function loadRecent(): Promise<void> {
  const lines = gunzipSync(readFileSync('test/data/blog-stories.json.gz')).toString('utf8').split('\n');
  const transfers = lines.filter((line) => line.includes('"event_type":"ftp_data"'));
  const { elasticsearch, administrator } = there.target;
  const to = { ...elasticsearch, ...administrator };
  const offset = Date.now() - Date.parse(LAST_TRANSFER);
  const { exitCode } = await spoorLoad(to, RECENT, ['-', '--offset', `${offset}`], transfers.join('\n'));
  expect(exitCode).toBe(0);
}

/** Waits for what a rule wrote. */
async function written(made: string): Promise<readonly unknown[]> {
  const { elasticsearch } = there.target;
  for (;;) {
    await ask(elasticsearch, 'POST', `/${ALERTS}/_refresh?ignore_unavailable=true`);
    const search = `/${ALERTS}/_search?ignore_unavailable=true&q=made:${made}`;
    const found = read(hits, await ask(elasticsearch, 'GET', search)).hits.hits;
    if (found.length > 0) return found.map(({ _source }) => _source);
    await pause(TURN_MILLISECONDS);
  }
}

const alert = {
  rule: NAME,
  alert: 'src_ip=10.1.1.12',
  said: expect.stringMatching(/^10\.1\.1\.12: 2 events since /),
  count: '2',
  at: expect.stringMatching(/\/app\/spoor\/hunt\?.*hunt=ftp-archives/),
};

test('a rule made by Kibana’s API writes what it found', async () => {
  await ask(kibana(), 'POST', '/api/alerting/rule', {
    name: NAME,
    rule_type_id: 'spoor.hunt',
    consumer: 'spoor',
    schedule: { interval: '1m' },
    ...(there.version.startsWith('7.') ? { notify_when: 'onActionGroupChange' } : {}),
    params: { hunt: 'ftp-archives', group_by: ['src_ip'], at_least: 2, look_back: '2h' },
    actions: [
      {
        id: connector,
        group: 'found',
        params: { documents: [document('by_api')] },
        ...(there.version.startsWith('7.')
          ? {}
          : { frequency: { summary: false, notify_when: 'onActionGroupChange', throttle: null } }),
      },
    ],
  });
  expect(await written('by_api')).toEqual([expect.objectContaining(alert)]);
}, 180_000);

test('a rule made in Kibana’s own form does too', async () => {
  const page = await there.openAs(people.hunter, '/app/management/insightsAndAlerting/triggersActions/rules');
  await page
    .locator(`${part('createAlertButton')}, ${part('createFirstAlertButton')}`)
    .first()
    .click();
  await page.fill(part('alertNameInput'), NAME);
  await page.fill(part('intervalInput'), '1');
  await page.click(part('spoor.hunt-SelectOption'));
  await page.locator(part('spoorRuleForm')).getByText('A hunt of the library').click();
  await page.locator(`${part('spoorPanelHunt')} input`).fill('Archives over FTP');
  await page.keyboard.press('Enter');
  await page.fill(part('spoorRuleLookBack'), '2h');
  await page.locator(`${part('spoorRuleForm')} ${part('spoorPanelFields')} input`).fill('src_ip');
  await page.keyboard.press('Enter');
  await page.fill(part('spoorRuleAtLeast'), '2');
  await page.locator(part('spoorRulePreview')).filter({ hasText: '10.1.1.12: 2 events' }).waitFor();
  await there.picture(page, 'rule-form');
  await page.click(part('.index-ActionTypeSelectOption'));
  await page.locator('.ace_content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(JSON.stringify(document('by_form'), null, 2));
  await there.picture(page, 'rule-action');
  await page.click(part('saveAlertButton'));
  await page.locator(part('alertsTableCell-name')).first().waitFor();
  expect(await written('by_form')).toEqual([expect.objectContaining(alert)]);
  await page.locator('[data-test-subj="alertStatus-active"]').first().waitFor();
  await there.picture(page, 'rules');
}, 240_000);
