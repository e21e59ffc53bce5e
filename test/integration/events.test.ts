import { readFileSync } from 'node:fs';
import * as t from 'io-ts';
import * as api from '#common/api/events';
import { getStatus } from '#common/api/status';
import { eventMapping } from '#common/fields/mapping';
import { elasticsearch } from '#test/support/elasticsearch';
import { ask, bulk, exists, read, type Service } from '#test/support/http';
import { startSpoor, type Spoor } from '#test/support/spoor';

/** The three days of the sample, at their original times. */
const sample = { from: '2026-11-18T00:00:00Z', to: '2026-11-21T00:00:00Z' };
const all = { ...sample, query: '' };

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(120_000);

let spoor: Spoor;
let service: Service;

beforeAll(async () => {
  spoor = await startSpoor();
  service = { url: `${spoor.url}/api/spoor`, headers: spoor.headersOf('spoor_analyst') };
}, 300_000);
afterAll(() => spoor.stop());

const search = async (body: Partial<t.TypeOf<typeof api.searchEvents.body>>) =>
  read(api.searchEvents.response, await ask(service, 'POST', '/events/_search', { ...all, ...body }));
const summarize = async (body: Partial<t.TypeOf<typeof api.summarizeEvents.body>>) =>
  read(
    api.summarizeEvents.response,
    await ask(service, 'POST', '/events/_summary', { ...all, fields: [], ...body }),
  );
const pathOf = ({ index, id }: api.EventHit) => `/events/${index}/${encodeURIComponent(id)}`;

async function removeIndex(cluster: Service, name: string): Promise<void> {
  if (await exists(cluster, `/${name}`)) await ask(cluster, 'DELETE', `/${name}`);
}

/** Every event of a list, page by page. */
async function everyPage(body: Partial<t.TypeOf<typeof api.searchEvents.body>>): Promise<api.EventHit[]> {
  const events: api.EventHit[] = [];
  let cursor: string | undefined;
  do {
    const page = await search({ ...body, cursor });
    events.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return events;
}

describe('the sample’s truth', () => {
  test.each([
    ['everything', '', 37_179],
    [
      'TLS from dc20 with a Let’s Encrypt certificate',
      "event_type:tls and tls.issuerdn:*Let's* and src_ip:10.1.1.20",
      3,
    ],
    ['Let’s Encrypt with dc20 on either side', "tls.issuerdn:*Let's* and ip:10.1.1.20", 17],
    [
      'the story’s zips by FTP',
      'event_type:ftp_data and ftp_data.filename:(payroll-2026.zip or customers.zip or contracts-2026.zip)',
      3,
    ],
  ])('%s', async (_, query, total) =>
    expect(await search({ query, size: 0 })).toMatchObject({ total, relation: 'eq', partial: [] }),
  );

  test('every query of the oracle, made by a program that shares no code with Spoor', async () => {
    const oracle = t.type({ queries: t.array(t.type({ query: t.string, count: t.number })) });
    const { queries } = read(oracle, JSON.parse(readFileSync('test/data/queries.json', 'utf8')));
    for (const { query, count } of queries) {
      expect([query, (await search({ query, size: 0 })).total]).toEqual([query, count]);
    }
  });

  test('Maggie Simpson’s account logs in from two hosts, and both uses gave zips on other flows', async () => {
    const query = 'event_type:ftp and ftp.command:USER and flow_id.fileinfo.magic:Zip*';
    const { items } = await search({ query: `(${query}) and ftp.command_data:maggie.simpson` });
    expect(items.map(({ event }) => event.src_ip)).toEqual(['10.1.1.10', '10.1.1.12']);
  });
});

describe('lists', () => {
  test.each([
    ['by time', {}],
    ['by time, oldest first', { sort: { field: '@timestamp', order: 'asc' as const } }],
    ['by a field that few have', { sort: { field: 'anomaly.event', order: 'asc' as const } }],
    ['by a number that few have', { sort: { field: 'tx_id', order: 'desc' as const } }],
  ])('hold every event once, page by page: %s', async (_, wish) => {
    const query = 'event_type:(anomaly or alert or tls)';
    const events = await everyPage({ ...wish, query, size: 100 });
    const { total } = await search({ query, size: 0 });
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.length).toBe(total);
  });

  test('identical lines are separate events, also where a page ends among them', async () => {
    const events = await everyPage({ query: 'event_type:anomaly and anomaly.type:applayer', size: 7 });
    // lines of the three files, counted with grep
    expect(events).toHaveLength(455);
    expect(new Set(events.map(({ id }) => id)).size).toBe(455);
  });

  test('hold every event of two indices that share their ids', async () => {
    const names = ['api-twin-a', 'api-twin-b'];
    const cluster = await elasticsearch();
    const remove = () => Promise.all(names.map((name) => removeIndex(cluster, name)));
    const lines = ['12.001', '12.001', '12.001', '13.5'].flatMap((second, at) => [
      JSON.stringify({ create: { _id: `line-${at}` } }),
      JSON.stringify({ timestamp: `2026-11-19T10:00:${second}+0000`, event_type: 'tls', src_ip: '10.7.7.7' }),
    ]);
    await remove();
    for (const name of names) {
      await ask(cluster, 'PUT', `/${name}`, eventMapping('keyword'));
      await bulk(cluster, name, `${lines.join('\n')}\n`);
      await ask(cluster, 'POST', `/${name}/_refresh`);
    }
    await spoor.withSources(names, async () => {
      for (const order of ['asc', 'desc'] as const) {
        const events = await everyPage({ size: 1, sort: { field: '@timestamp', order } });
        expect(events.map(({ index, id }) => `${index}/${id}`).sort()).toEqual(
          names.flatMap((name) => [0, 1, 2, 3].map((at) => `${name}/line-${at}`)),
        );
      }
    });
    await remove();
  });

  test.each(['http.url', 'ftp.command_data', 'snmp.community'])(
    'are not sorted by %s, whose values a cursor would tell',
    (field) => expect(search({ sort: { field, order: 'asc' } })).rejects.toThrow('may hold secrets'),
  );

  test('keep their time when "now" moves on, and their total', async () => {
    const first = await search({ from: '2026-11-18', to: 'now', size: 10 });
    const second = await search({ from: '2026-11-18', to: 'now', size: 10, cursor: first.cursor });
    expect(second.total).toBe(first.total);
  });

  test('give an event as Suricata wrote it', async () => {
    const { items } = await search({ query: 'event_type:tls', size: 1 });
    expect(Object.keys(items[0]?.event ?? {})).toEqual(
      expect.arrayContaining(['timestamp', 'flow_id', 'event_type', 'src_ip', 'tls']),
    );
    expect(items[0]?.event).not.toHaveProperty('@timestamp');
  });
});

describe('summaries', () => {
  test('agree with themselves and with the list', async () => {
    const summary = await summarize({ fields: ['src_ip'] });
    const bars = summary.histogram.flatMap(({ counts }) => Object.values(counts));
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    const [source] = summary.fields;
    expect(sum(bars)).toBe(37_179);
    expect(sum(summary.eventTypes.map(({ count }) => count))).toBe(37_179);
    expect(summary.total).toBe(37_179);
    expect(source?.error).toBe(0);
  });

  test('keep the toggles when types are chosen', async () => {
    const chosen = await summarize({ eventTypes: ['tls'], fields: ['event_type'] });
    expect(chosen.total).toBe(428);
    expect(chosen.eventTypes).toHaveLength(27);
    expect(chosen.fields[0]?.values).toEqual([{ value: 'tls', count: 428 }]);
  });

  test('say why a field has no values', async () => {
    const { fields } = await summarize({ fields: ['payload', 'no.such'] });
    expect(fields.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('secrets'),
      expect.stringContaining('no field'),
    ]);
  });
});

describe('one event', () => {
  test('stands among everything of its flow and its data flows, oldest first', async () => {
    const { items } = await search({
      query: 'ftp.command_data:maggie.simpson and src_ip:10.1.1.12',
      size: 1,
    });
    const [login] = items;
    if (!login) throw new Error('The login is not there.');
    const related = read(api.relatedEvents.response, await ask(service, 'GET', `${pathOf(login)}/_related`));
    const times = related.items.map(({ event }) => String(event.timestamp));
    const types = new Set(related.items.map(({ event }) => event.event_type));
    expect(related.total).toBe(related.items.length);
    expect(times).toEqual([...times].sort());
    expect([...types].sort()).toEqual(
      expect.arrayContaining(['fileinfo', 'flow', 'ftp', 'ftp_data', 'netflow']),
    );
  });

  test('is not read from an index that is no source', async () => {
    await expect(ask(service, 'GET', '/events/.security-7/x')).rejects.toThrow('404');
  });
});

describe('secrets', () => {
  const password = 'event_type:ftp and ftp.command:PASS and src_ip:10.1.1.12 and dest_ip:10.9.0.12';
  const newest = async () => {
    const { items } = await search({ query: password, size: 1 });
    const [hit] = items;
    if (!hit) throw new Error('There is no password.');
    return hit;
  };
  const tokenOf = ({ event }: api.EventHit) =>
    read(t.type({ ftp: t.type({ command_data: t.string }) }), event).ftp.command_data;

  test('are masked, and one is given to who may see it', async () => {
    const hit = await newest();
    expect(tokenOf(hit)).toMatch(/^secret:/);
    expect(hit.secrets).toEqual(['ftp.command_data']);
    expect(
      await ask(service, 'POST', `${pathOf(hit)}/_reveal`, { path: 'ftp.command_data', reason: 'test' }),
    ).toEqual({ path: 'ftp.command_data', value: 'Sp1eluhr-26' });
  });

  test('can be looked for elsewhere without being revealed', async () => {
    const { items } = await search({ query: `ftp.command_data:"${tokenOf(await newest())}"` });
    expect(new Set(items.map(({ event }) => event.src_ip))).toEqual(new Set(['10.1.1.10', '10.1.1.12']));
  });

  test.each([
    'payload_printable:*PASS*',
    'snmp.community:p*',
    'length(snmp.community) > 3',
    'snmp.community > a',
  ])('cannot be spelled by %s', (query) => expect(search({ query, size: 0 })).rejects.toThrow('400'));

  test('are not found by a wildcard that finds names in the same field', async () => {
    expect((await search({ query: 'ftp.command_data:maggie*', size: 0 })).total).toBe(2);
    expect((await search({ query: 'ftp.command_data:Sp1eluhr*', size: 0 })).total).toBe(0);
  });
});

describe('what cannot be understood', () => {
  test.each([
    ['a bracket', { query: 'event_type:tls and (tls.sni:a' }, 'column'],
    ['a time', { from: 'yesterday' }, 'body.from'],
    ['a page', { size: 501 }, 'body.size'],
    ['an interval', { interval: '1s' }, 'body.interval'],
    ['a cursor', { cursor: 'x' }, 'body.cursor'],
  ])('is named: %s', (_, body, named) =>
    expect(ask(service, 'POST', '/events/_search', { ...all, ...body })).rejects.toThrow(named),
  );
});

test('suggestions begin with or hold what was typed', async () => {
  const suggest = async (field: string, typed: string) =>
    read(
      api.suggestValues.response,
      await ask(service, 'POST', '/events/_suggest', { ...all, field, typed }),
    );
  expect((await suggest('tls.sni', 'UPD')).values[0]?.value).toBe('update.vendor.test');
  expect((await suggest('dest_port', '44')).values.map(({ value }) => value)).toContain(443);
  expect((await suggest('snmp.community', 'p')).problem).toContain('secrets');
});

test('the status tells of sources, rights and versions', async () => {
  const status = read(getStatus.response, await ask(service, 'GET', '/status'));
  expect(status).toMatchObject({
    host: 'bundled',
    elasticsearch: { version: expect.stringMatching(/^8\./) },
    user: {
      name: 'spoor_analyst',
      access: ['spoor_read', 'spoor_write', 'spoor_classify', 'spoor_secrets'],
    },
    missing: [],
  });
  expect(status.sources).toEqual([
    expect.objectContaining({ index: 'api-sample', layout: 'eve', events: 37_179, problems: [] }),
  ]);
});

test('the list of fields says which the sources have', async () => {
  const { items } = read(api.listFields.response, await ask(service, 'GET', '/fields'));
  const present = (name: string) => items.find((field) => field.name === name)?.present;
  expect([present('tls.sni'), present('ftp.command_data')]).toEqual([true, true]);
});
