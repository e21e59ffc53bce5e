import * as t from 'io-ts';
import { startSpoor, type Spoor } from '#test/support/spoor';
import { elasticsearch } from '#test/support/elasticsearch';
import { ask, bulk, read, type Service } from '#test/support/http';

/** Passwords and communities that stand in the sample in clear text, see the data's README. */
const PASSWORDS = ['Sommer2026', 'bobpass1', 'Adm1n!pass', 'camsecret', 'Sp1eluhr-26'];

/** In clear and in base64 at each of the three offsets at which it may begin. */
const shapes = (secret: string): readonly string[] => [
  secret,
  ...[0, 1, 2].map((offset) => {
    const encoded = Buffer.from('\0'.repeat(offset) + secret).toString('base64');
    // the ends depend on the neighbours
    return encoded.slice(Math.ceil((offset * 4) / 3) + (offset > 0 ? 1 : 0), -4);
  }),
];

const range = { query: '', from: '2026-11-18T00:00:00Z', to: '2026-11-21T00:00:00Z' };
const page = t.intersection([
  t.type({ items: t.array(t.type({ index: t.string, id: t.string, secrets: t.array(t.string) })) }),
  t.partial({ cursor: t.string }),
]);
const fieldList = t.type({ items: t.array(t.type({ name: t.string, present: t.boolean })) });

let spoor: Spoor;
let service: Service;

beforeAll(async () => {
  spoor = await startSpoor();
  service = { url: spoor.url, headers: spoor.headersOf('spoor_analyst') };
}, 300_000);
afterAll(() => spoor.stop());

const expectMasked = (answer: unknown) => {
  const text = JSON.stringify(answer);
  for (const password of PASSWORDS) {
    for (const shape of shapes(password)) expect(text.includes(shape) && shape).toBe(false);
  }
};

/** Every page of a query. */
async function* pages(query: string) {
  let cursor: string | undefined;
  do {
    const answer = await ask(service, 'POST', '/api/spoor/events/_search', {
      ...range,
      query,
      size: 500,
      cursor,
    });
    const found = read(page, answer);
    yield { answer, items: found.items };
    cursor = found.cursor;
  } while (cursor !== undefined);
}

/** Everything in which a password can stand; the rest of the sample is flows and look-ups. */
const SUSPECTS =
  'event_type:(ftp or alert or mqtt or http or snmp or smb or sip or fileinfo or anomaly or rfb or krb5 or smtp)';

test('no page of events shows a password', async () => {
  let events = 0;
  for await (const { answer, items } of pages(SUSPECTS)) {
    expectMasked(answer);
    events += items.length;
  }
  expect(events).toBeGreaterThan(5_000);
}, 300_000);

test('no single event, and nothing related to it, shows one', async () => {
  for await (const { items } of pages(
    'ftp.command:PASS or alert.signature_id:(9000001 or 9000032 or 9000039)',
  )) {
    for (const { index, id } of items.filter((_, at) => at % 10 === 0)) {
      const path = `/api/spoor/events/${index}/${encodeURIComponent(id)}`;
      expectMasked(await ask(service, 'GET', path));
      expectMasked(await ask(service, 'GET', `${path}/_related`));
    }
  }
}, 300_000);

test('no field’s top values and no suggestion shows one', async () => {
  const { items } = read(fieldList, await ask(service, 'GET', '/api/spoor/fields'));
  const present = items.filter((field) => field.present).map(({ name }) => name);
  for (let at = 0; at < present.length; at += 50) {
    const fields = present.slice(at, at + 50);
    expectMasked(await ask(service, 'POST', '/api/spoor/events/_summary', { ...range, fields, size: 100 }));
  }
  for (const field of present.filter((name) => /^(ftp|snmp|mqtt|http|payload|packet|smb|sip)/.test(name))) {
    for (const typed of ['', 's', 'Sp1', 'Adm']) {
      expectMasked(await ask(service, 'POST', '/api/spoor/events/_suggest', { ...range, field, typed }));
    }
  }
}, 300_000);

test('no list is sorted by what may carry a credential', async () => {
  for (const field of ['http.url', 'ftp.command_data', 'payload_printable']) {
    const sort = { field, order: 'asc' };
    const asked = ask(service, 'POST', '/api/spoor/events/_search', { ...range, size: 10, sort });
    await expect(asked).rejects.toThrow(/answered 400: .*secrets/);
  }
});

test('no run of a hunt shows one', async () => {
  const hunts = t.type({ items: t.array(t.type({ id: t.string })) });
  const { items } = read(hunts, await ask(service, 'GET', '/api/spoor/hunts'));
  for (const { id } of items) {
    expectMasked(await ask(service, 'POST', `/api/spoor/hunts/${id}/_run`, { ...range, size: 500 }));
  }
  expectMasked(await ask(service, 'POST', '/api/spoor/hunts/_overview', { from: range.from, to: range.to }));
}, 300_000);

const keyword = { type: 'keyword' };
const flattened = { type: 'flattened' };
const MAPPINGS = {
  keyword: {
    http: { properties: { url: keyword, http_refer: keyword } },
    snmp: { properties: { community: keyword } },
    pgsql: { properties: { request: { properties: { simple_query: keyword } } } },
  },
  flattened: { http: flattened, snmp: flattened, pgsql: flattened },
};
const SECRET = 'hunter2';
const EVENTS = [
  { event_type: 'http', http: { url: `/login?user=bob&password=${SECRET}` } },
  { event_type: 'http', http: { url: '/', http_refer: `http://bob:${SECRET}@intranet.test/` } },
  { event_type: 'http', http: { url: '/login?user=bob' } },
  { event_type: 'snmp', snmp: { community: SECRET } },
  { event_type: 'pgsql', pgsql: { request: { simple_query: `ALTER USER bob PASSWORD '${SECRET}'` } } },
];

describe.each(['keyword', 'flattened'] as const)('fields kept as %s', (kind) => {
  const index = `masking-${kind}-${process.pid}`;
  let restore: () => Promise<void>;

  const settings = t.type({ revision: t.string, sources: t.array(t.string) });
  const choose = async (admin: Service, sources: readonly string[]) => {
    const { revision } = read(settings, await ask(admin, 'GET', '/settings'));
    await ask(admin, 'PUT', '/settings', { sources, deepLinks: [], revision });
  };

  beforeAll(async () => {
    const cluster = await elasticsearch();
    const properties = { '@timestamp': { type: 'date' }, event_type: keyword, ...MAPPINGS[kind] };
    await ask(cluster, 'PUT', `/${index}`, { mappings: { properties } });
    const lines = EVENTS.flatMap((event) => [
      '{"index":{}}',
      JSON.stringify({ '@timestamp': '2026-11-19T10:00:00Z', ...event }),
    ]);
    await bulk(cluster, index, `${lines.join('\n')}\n`);
    await ask(cluster, 'POST', `/${index}/_refresh`);
    const admin = { url: `${spoor.url}/api/spoor`, headers: spoor.headersOf('spoor_admin') };
    const { sources } = read(settings, await ask(admin, 'GET', '/settings'));
    await choose(admin, [index]);
    restore = async () => {
      await choose(admin, sources);
      await ask(cluster, 'DELETE', `/${index}`);
    };
  }, 60_000);
  afterAll(() => restore());

  const found = async (query: string): Promise<number | 'refused'> => {
    try {
      const answer = await ask(service, 'POST', '/api/spoor/events/_search', { ...range, query, size: 50 });
      return read(page, answer).items.length;
    } catch (error) {
      if (/answered 400/.test(String(error))) return 'refused';
      throw error;
    }
  };

  test.each<(guess: string) => string>([
    (guess) => `http.url:*password=${guess}*`,
    (guess) => `http.url:*${guess}*`,
    (guess) => `http.url:*${guess}*2`,
    (guess) => `http.url:/login?user=bob&password=${guess}*`,
    (guess) => `http.url > "/login?user=bob&password=${guess}"`,
    (guess) => `http.http_refer:http\\://bob\\:${guess}*`,
    (guess) => `http.*:*${guess}*`,
    (guess) => `http:${guess}*`,
    (guess) => `snmp:${guess}*`,
    (guess) => `s*:${guess}*`,
    (guess) => `snmp > ${guess}`,
    (guess) => `snmp.community:${guess}*`,
    (guess) => `pgsql.request.simple_query:*PASSWORD '${guess}*`,
  ])('a right guess is answered as a wrong one: %s', async (query) => {
    expect(await found(query('h'))).toBe(await found(query('zz')));
    expect(await found(query('hunter'))).toBe(await found(query('hunterz')));
  });

  test('whole values are found', async () => {
    expect(await found(`snmp.community:${SECRET}`)).toBe(1);
    expect(await found(`http.url:"/login?user=bob&password=${SECRET}"`)).toBe(1);
  });

  test('nothing that is counted or offered shows it', async () => {
    const fields = ['snmp', 'http', 'pgsql', 'snmp.community', 'http.url', 'http.http_refer'];
    const answers = [
      await ask(service, 'POST', '/api/spoor/events/_summary', { ...range, fields, size: 50 }),
    ];
    for (const field of fields) {
      for (const typed of ['', 'hun']) {
        answers.push(await ask(service, 'POST', '/api/spoor/events/_suggest', { ...range, field, typed }));
      }
    }
    expect(JSON.stringify(answers)).not.toContain(SECRET);
    expect(JSON.stringify(answers)).toContain('/login?user=bob');
  });
});
