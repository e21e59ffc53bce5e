import * as t from 'io-ts';
import { startSpoor, type Spoor } from '#test/support/spoor';
import { ask, read, type Service } from '#test/support/http';

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

test('no run of a hunt shows one', async () => {
  const hunts = t.type({ items: t.array(t.type({ id: t.string })) });
  const { items } = read(hunts, await ask(service, 'GET', '/api/spoor/hunts'));
  for (const { id } of items) {
    expectMasked(await ask(service, 'POST', `/api/spoor/hunts/${id}/_run`, { ...range, size: 500 }));
  }
  expectMasked(await ask(service, 'POST', '/api/spoor/hunts/_overview', { from: range.from, to: range.to }));
}, 300_000);
