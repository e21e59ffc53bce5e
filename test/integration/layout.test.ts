import { isLeft } from 'fp-ts/lib/Either';
import { detectLayout } from '#common/fields/detection';
import { eventMapping, type MappingVariant } from '#common/fields/mapping';
import { elasticsearch } from '#test/support/elasticsearch';
import { ask, type Service } from '#test/support/http';

const INDEX = `spoor-layout-${process.pid}`;
const T = '2026-11-20T14:05:12.002184+0000';

let service: Service;
const made: string[] = [];

const make = async (name: string, body: object, events: readonly object[] = []) => {
  const index = `${INDEX}-${name}`;
  made.push(index);
  await ask(service, 'PUT', `/${index}`, body);
  const lines = events.map((event) => `{"create":{}}\n${JSON.stringify(event)}\n`).join('');
  if (lines !== '') await ask(service, 'POST', `/${index}/_bulk?refresh=true`, lines);
  return index;
};

const detect = async (...indices: string[]) => {
  const path = `/${indices.join(',')}`;
  const layout = detectLayout(
    await ask(service, 'GET', `${path}/_field_caps?fields=*`),
    await ask(service, 'GET', `${path}/_mapping`),
  );
  if (isLeft(layout)) throw new Error(layout.left);
  return layout.right;
};

beforeAll(async () => {
  service = await elasticsearch();
}, 300_000);

afterAll(async () => {
  await ask(service, 'DELETE', `/${made.join(',')}`);
});

test.each<[MappingVariant, string, object]>([
  [
    'keyword',
    'tls.sni',
    { name: 'tls.sni', type: 'keyword', exact: 'tls.sni', ignoreAbove: 8_191, aggregatable: true },
  ],
  [
    'text_keyword',
    'tls.sni',
    { name: 'tls.sni', type: 'text', exact: 'tls.sni.keyword', ignoreAbove: 8_191, aggregatable: true },
  ],
  ['keyword', 'src_ip', { name: 'src_ip', type: 'ip', exact: 'src_ip', aggregatable: true }],
  ['keyword', '@timestamp', { name: 'timestamp', type: 'date', exact: 'timestamp', aggregatable: true }],
])('finds our own mapping (%s): %s', async (variant, path, expected) => {
  const index = await make(`${variant.replace('_', '-')}-${path.replace(/\W/g, '')}`, eventMapping(variant));
  expect((await detect(index)).stored(path)).toEqual(expected);
});

test('finds what Elasticsearch guessed: strings as text with a keyword of 256 characters', async () => {
  const events = [{ event_type: 'tls', timestamp: T, src_ip: '10.1.1.1', tls: { sni: 'x' } }];
  const layout = await detect(await make('guessed', {}, events));
  expect(layout.stored('tls.sni')).toMatchObject({
    type: 'text',
    exact: 'tls.sni.keyword',
    ignoreAbove: 256,
  });
  expect(layout.stored('src_ip')).toMatchObject({ type: 'text', exact: 'src_ip.keyword' });
  expect(layout.names()).toEqual(['event_type', 'src_ip', 'timestamp', 'tls.sni']);
});

test('sees that indices disagree', async () => {
  const number = await make('number', {}, [{ event_type: 'modbus', modbus: { data: 1 } }]);
  const text = await make('text', {}, [{ event_type: 'modbus', modbus: { data: 'x' } }]);
  expect((await detect(number, text)).stored('modbus.data')).toMatchObject({
    type: 'text',
    aggregatable: false,
    conflict: ['long', 'text'],
  });
});

test('long values, odd types and unknown fields do not cost an event', async () => {
  const index = await make('odd', eventMapping('keyword'));
  const events = [
    { timestamp: T, event_type: 'http', http: { url: `/${'ü'.repeat(40_000)}` } },
    { timestamp: T, event_type: 'modbus', modbus: { request: { write: { data: 4660 } } } },
    { timestamp: T, event_type: 'modbus', modbus: { request: { write: { data: '\u0001\u0002' } } } },
    {
      timestamp: T,
      event_type: 'flow',
      src_ip: 'not an address',
      dest_port: 'many',
      flow: { start: 'once' },
    },
    { timestamp: T, event_type: 'new', something: { else: '2026-11-20', count: 1 } },
    { timestamp: T, event_type: 'new', something: { else: 'text', count: 'one' } },
  ];
  const lines = events.map((event) => `{"create":{}}\n${JSON.stringify(event)}\n`).join('');
  expect(await ask(service, 'POST', `/${index}/_bulk?refresh=true`, lines)).toMatchObject({ errors: false });
  expect(await ask(service, 'GET', `/${index}/_count?q=something.else:text`)).toMatchObject({ count: 1 });
});

test('an event whose time cannot be read is refused', async () => {
  const index = await make('timeless', eventMapping('keyword'));
  const answer = await ask(service, 'POST', `/${index}/_bulk`, '{"create":{}}\n{"timestamp":"yesterday"}\n');
  expect(answer).toMatchObject({ errors: true });
});
