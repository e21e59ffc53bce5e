import { setTimeout as pause } from 'node:timers/promises';
import * as t from 'io-ts';
import { listHunts, runHunt } from '#common/api/hunts';
import { previewRule } from '#common/api/rules';
import { blockOf } from '#common/hunts/blocks/block';
import { elasticsearch } from '#test/support/elasticsearch';
import { ask, read, type Service } from '#test/support/http';
import { startSpoor, type Spoor } from '#test/support/spoor';

/** Index of events that happen while the tests run: rules look back from now. */
const LIVE = 'rules-live';
/** Where the connector writes alerts. */
const ALERTS = 'hunt-alerts-rules';

const TURN_MILLISECONDS = 500;

jest.setTimeout(180_000);

let spoor: Spoor;
let analyst: Service;
let admin: Service;
let cluster: Service;

const drop = (index: string) => ask(cluster, 'DELETE', `/${index}?ignore_unavailable=true`);

beforeAll(async () => {
  cluster = await elasticsearch();
  spoor = await startSpoor();
  analyst = { url: `${spoor.url}/api/spoor`, headers: spoor.headersOf('spoor_analyst') };
  admin = { url: spoor.url, headers: spoor.headersOf('spoor_admin') };
}, 300_000);
afterAll(async () => {
  await drop(LIVE);
  await drop(ALERTS);
  await spoor.stop();
});

const day = { from: '2026-11-20T00:00:00Z', to: '2026-11-21T00:00:00Z' };

const preview = async (params: object, period: object = day) =>
  read(previewRule.response, await ask(analyst, 'POST', '/rules/_preview', { ...period, params }));

const refusal = (params: object): Promise<string> =>
  preview(params).then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

test('the first story’s hunt, as a rule: who sent archives out by FTP', async () => {
  const { items, relation } = await preview(
    { hunt: 'ftp-archives', group_by: ['src_ip', 'fileinfo.filename'] },
    { from: '2026-11-20T14:05:00Z', to: '2026-11-20T14:45:00Z' },
  );
  expect(relation).toBe('eq');
  const found = new Map(items.map(({ id, sentence }) => [id, sentence]));
  expect(found.get('src_ip=10.1.1.10, fileinfo.filename=contracts-2026.zip')).toBe(
    '10.1.1.10, fileinfo.filename contracts-2026.zip: 1 event since 2026-11-20T14:40:05.009Z',
  );
  expect(found.get('src_ip=10.1.1.12, fileinfo.filename=customers.zip')).toBe(
    '10.1.1.12, fileinfo.filename customers.zip: 1 event since 2026-11-20T14:05:33.021Z',
  );
  expect([...found.keys()]).toContain('src_ip=10.1.1.12, fileinfo.filename=payroll-2026.zip');
});

test('hunts with blocks find as rules what they find on their page', async () => {
  const sample = { from: '2026-11-18T00:00:00Z', to: '2026-11-21T00:00:00Z' };
  const library = read(listHunts.response, await ask(analyst, 'GET', '/hunts'));
  const answered = new Map<string, number>();
  for (const hunt of library.items.filter((one) => blockOf(one) !== undefined)) {
    const run = await ask(analyst, 'POST', `/hunts/${hunt.id}/_run`, { ...sample, size: 0 });
    const { findings } = read(runHunt.response, run);
    const ofPage = findings?.items.map(({ group }) => group.map(({ value }) => value).join());
    const ofRule = await preview({ hunt: hunt.id }, sample).catch(() => undefined);
    if (ofRule === undefined || findings?.unanswerable !== undefined) continue;
    expect([hunt.id, ofRule.total]).toEqual([hunt.id, new Set(ofPage).size]);
    answered.set(hunt.id, ofRule.total);
  }
  expect([...answered.values()].filter((total) => total > 0).length).toBeGreaterThan(5);
});

test('the second story’s hunt, as a rule: an administrator at the domain controller', async () => {
  const { items } = await preview({ hunt: 'admin-shares', group_by: ['src_ip', 'dest_ip'] });
  expect(items.map(({ id }) => id)).toContain('src_ip=10.1.1.15, dest_ip=10.1.1.20');
});

test('several events must come within the time looked back', async () => {
  const period = { from: '2026-11-20T14:05:00Z', to: '2026-11-20T14:06:00Z' };
  const uploads = { query: 'event_type:fileinfo and fileinfo.filename:*.zip', group_by: ['src_ip'] };
  const ids = async (rest: object) =>
    (await preview({ ...uploads, ...rest }, period)).items.map(({ id }) => id);
  // 21 seconds lie between the two
  expect(await ids({ at_least: 2, look_back: '1m' })).toEqual(['src_ip=10.1.1.12']);
  expect(await ids({ at_least: 3, look_back: '7d' })).toEqual([]);
});

test('without fields to group by, all events are one alert', async () => {
  const { items, total } = await preview({ query: 'event_type:fileinfo and app_proto:ftp-data' });
  expect(total).toBe(1);
  expect(items[0]?.id).toBe('hunt');
});

test('no password stands in an alert', async () => {
  const query = 'event_type:ftp and ftp.command:PASS';
  const found = await preview({ query, group_by: ['src_ip', 'ftp.command_data'] });
  expect(found.total).toBeGreaterThan(0);
  expect(JSON.stringify(found)).not.toContain('Sp1eluhr');
  for (const { id } of found.items) expect(id).toMatch(/ftp\.command_data=secret:/);
});

test.each<[string, object, RegExp]>([
  ['a hunt that was deleted', { hunt: '00000000-0000-4000-8000-000000000000' }, /There is no hunt/],
  ['a field that nothing has', { query: 'tls.snni:a' }, /lacks the field tls\.snni/],
  ['a block beside a block', { hunt: 'ftp-upload-volume', at_least: 3 }, /leave .*at_least.* out/],
  ['what needs the memory', { hunt: 'new-ftp-partners' }, /memory/],
  ['no query', { query: 'event_type:' }, /wrong at its character 12/],
])('%s is refused with the reason', async (_, params, reason) =>
  expect(await refusal(params)).toMatch(reason),
);

const alerts = t.type({
  hits: t.type({ hits: t.array(t.type({ _source: t.record(t.string, t.unknown) })) }),
});

/** Waits until the connector wrote an alert. */
async function writtenAlerts(): Promise<readonly Record<string, unknown>[]> {
  for (;;) {
    await ask(cluster, 'POST', `/${ALERTS}/_refresh?ignore_unavailable=true`);
    const found = read(
      alerts,
      await ask(cluster, 'GET', `/${ALERTS}/_search?ignore_unavailable=true&allow_no_indices=true`),
    );
    if (found.hits.hits.length > 0) return found.hits.hits.map(({ _source }) => _source);
    await pause(TURN_MILLISECONDS);
  }
}

const named = t.type({ id: t.string });

/** What the connector writes. */
const document = {
  rule: '{{rule.name}}',
  alert: '{{alert.id}}',
  said: '{{context.sentence}}',
  at: '{{context.link}}',
};

test('a rule in the host tells of what happens now', async () => {
  const timestamp = new Date().toISOString();
  const event = { event_type: 'ftp', src_ip: '10.1.1.12', dest_ip: '10.9.0.12', ftp: { command: 'STOR' } };
  await ask(cluster, 'POST', `/${LIVE}/_doc?refresh=true`, { timestamp, '@timestamp': timestamp, ...event });
  await spoor.withSources([LIVE], async () => {
    const connector = read(
      named,
      await ask(admin, 'POST', '/api/actions/connector', {
        name: 'Alerts',
        connector_type_id: '.index',
        config: { index: ALERTS },
        secrets: {},
      }),
    );
    const rule = read(
      named,
      await ask(admin, 'POST', '/api/alerting/rule', {
        name: 'FTP now',
        rule_type_id: 'spoor.hunt',
        consumer: 'spoor',
        schedule: { interval: '1h' },
        tags: [],
        params: { query: 'event_type:ftp', group_by: ['src_ip'] },
        actions: [
          {
            id: connector.id,
            group: 'found',
            params: { documents: [document] },
            frequency: { summary: false, notify_when: 'onActionGroupChange', throttle: null },
          },
        ],
      }),
    );
    const [alert, ...others] = await writtenAlerts();
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      rule: 'FTP now',
      alert: 'src_ip=10.1.1.12',
      said: `10.1.1.12: 1 event since ${timestamp}`,
      at: expect.stringContaining('/app/spoor/hunt?q=event_type%3Aftp&f=is%3Asrc_ip%3A10.1.1.12'),
    });
    await ask(admin, 'DELETE', `/api/alerting/rule/${rule.id}`);
    await ask(admin, 'DELETE', `/api/actions/connector/${connector.id}`);
  });
});
