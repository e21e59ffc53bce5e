import { isLeft } from 'fp-ts/lib/Either';
import * as fc from 'fast-check';
import { detectLayout } from '../detection';
import { nest } from './nesting';

type Types = Readonly<Record<string, string | readonly string[]>>;

/** An answer of `_field_caps`; a list of types is a conflict. */
const capabilities = (types: Types) => ({
  indices: ['a', 'b'],
  fields: Object.fromEntries(
    Object.entries({ event_type: 'keyword', ...types }).map(([name, type]) => [
      name,
      Object.fromEntries(
        [type].flat().map((one) => [
          one,
          {
            type: one,
            metadata_field: name.startsWith('_'),
            searchable: one !== 'object',
            aggregatable: !['object', 'text'].includes(one),
          },
        ]),
      ),
    ]),
  ),
});

const layoutOf = (types: Types, mapping?: unknown) => {
  const layout = detectLayout(capabilities(types), mapping);
  if (isLeft(layout)) throw new Error(layout.left);
  return layout.right;
};

test.each<[string, Types, string, unknown]>([
  [
    'a keyword',
    { 'tls.sni': 'keyword' },
    'tls.sni',
    { name: 'tls.sni', type: 'keyword', exact: 'tls.sni', aggregatable: true },
  ],
  [
    'text with .keyword',
    { 'tls.sni': 'text', 'tls.sni.keyword': 'keyword', 'tls.sni.raw': 'keyword' },
    'tls.sni',
    { name: 'tls.sni', type: 'text', exact: 'tls.sni.keyword', aggregatable: true },
  ],
  [
    'text with .raw',
    { 'tls.sni': 'text', 'tls.sni.raw': 'keyword' },
    'tls.sni',
    { name: 'tls.sni', type: 'text', exact: 'tls.sni.raw', aggregatable: true },
  ],
  ['plain text', { 'tls.sni': 'text' }, 'tls.sni', { name: 'tls.sni', type: 'text', aggregatable: false }],
  [
    'an address as ip, with a sub-field',
    { src_ip: 'ip', 'src_ip.keyword': 'keyword' },
    'src_ip',
    { name: 'src_ip', type: 'ip', exact: 'src_ip', aggregatable: true },
  ],
  [
    'an address as text',
    { src_ip: 'text', 'src_ip.keyword': 'keyword' },
    'src_ip',
    { name: 'src_ip', type: 'text', exact: 'src_ip.keyword', aggregatable: true },
  ],
  [
    'numbers of several sizes',
    { dest_port: ['integer', 'long'] },
    'dest_port',
    { name: 'dest_port', type: 'long', exact: 'dest_port', aggregatable: true },
  ],
  [
    'whole numbers and fractions',
    { x: ['long', 'float'] },
    'x',
    { name: 'x', type: 'double', exact: 'x', aggregatable: true },
  ],
  [
    'a conflict between number and keyword',
    { 'modbus.request.write.data': ['long', 'keyword'] },
    'modbus.request.write.data',
    {
      name: 'modbus.request.write.data',
      type: 'keyword',
      exact: 'modbus.request.write.data',
      aggregatable: false,
      conflict: ['keyword', 'long'],
    },
  ],
  [
    'a conflict between text and keyword',
    { proto: ['text', 'keyword'], 'proto.keyword': 'keyword' },
    'proto',
    {
      name: 'proto',
      type: 'text',
      exact: 'proto.keyword',
      aggregatable: false,
      conflict: ['keyword', 'text'],
    },
  ],
  [
    'a field of the index that Suricata does not have',
    { 'geoip.country_code2': 'keyword' },
    'geoip.country_code2',
    { name: 'geoip.country_code2', type: 'keyword', exact: 'geoip.country_code2', aggregatable: true },
  ],
  [
    'a sub-field, verbatim',
    { 'tls.sni': 'text', 'tls.sni.keyword': 'keyword' },
    'tls.sni.keyword',
    { name: 'tls.sni.keyword', type: 'keyword', exact: 'tls.sni.keyword', aggregatable: true },
  ],
  [
    'a key of a flattened object',
    { 'alert.metadata': 'flattened' },
    'alert.metadata.cve',
    { name: 'alert.metadata.cve', type: 'flattened', exact: 'alert.metadata.cve', aggregatable: true },
  ],
  ['an object', { tls: 'object', 'tls.sni': 'keyword' }, 'tls', undefined],
  ['an unknown field', {}, 'tls.sni', undefined],
  ["Elasticsearch's own field", { _id: '_id' }, '_id', undefined],
  ['a hostile name', {}, '__proto__', undefined],
  [
    'a time in milliseconds here and nanoseconds there',
    { timestamp: ['date', 'date_nanos'] },
    'timestamp',
    { name: 'timestamp', type: 'date', exact: 'timestamp', aggregatable: true },
  ],
])('stores %s', (_, types, path, expected) => expect(layoutOf(types).stored(path)).toEqual(expected));

test.each<[string, Types, string]>([
  ['both are dates', { timestamp: 'date', '@timestamp': 'date' }, 'timestamp'],
  ['the shipper dropped Suricata’s', { '@timestamp': 'date' }, '@timestamp'],
  ['Suricata’s is text', { timestamp: 'text', '@timestamp': 'date' }, '@timestamp'],
  [
    'Suricata’s is a date in some indices',
    { timestamp: ['date', 'keyword'], '@timestamp': 'date' },
    '@timestamp',
  ],
])('finds the event’s time where %s', (_, types, name) => {
  const layout = layoutOf(types);
  expect([layout.stored('timestamp')?.name, layout.stored('@timestamp')?.name]).toEqual([name, name]);
});

test('names the fields, without sub-fields and containers', () => {
  const types = { tls: 'object', 'tls.sni': 'text', 'tls.sni.keyword': 'keyword', _id: '_id', src_ip: 'ip' };
  expect(layoutOf(types).names()).toEqual(['event_type', 'src_ip', 'tls.sni']);
});

test('knows the longest value that every index holds', () => {
  const index = (limit: number) => ({
    mappings: {
      properties: {
        tls: {
          properties: {
            sni: { type: 'text', fields: { keyword: { type: 'keyword', ignore_above: limit } } },
          },
        },
      },
    },
  });
  const types = { 'tls.sni': 'text', 'tls.sni.keyword': 'keyword' };
  expect(layoutOf(types, { a: index(8191), b: index(256) }).stored('tls.sni')).toMatchObject({
    ignoreAbove: 256,
  });
  expect(layoutOf(types, { a: 'nonsense' }).stored('tls.sni')).not.toHaveProperty('ignoreAbove');
});

test.each([
  ['no answer', undefined, /_field_caps/],
  ['an error', { error: 'x', status: 403 }, /_field_caps/],
  ['no index', { indices: [], fields: {} }, /No index matches/],
  [
    'other data',
    { fields: { a: { long: { type: 'long', searchable: true, aggregatable: true } } } },
    /event_type/,
  ],
  [
    'Filebeat’s layout',
    {
      fields: {
        'suricata.eve.event_type': { keyword: { type: 'keyword', searchable: true, aggregatable: true } },
      },
    },
    /Filebeat/,
  ],
])('says why there is no layout: %s', (_, answer, sentence) => {
  const layout = detectLayout(answer);
  expect(isLeft(layout) && layout.left).toMatch(sentence);
});

describe('the event of a document', () => {
  const { toEvent } = layoutOf({});

  test.each([
    ['as it was loaded', { '@timestamp': 't', timestamp: 't', a: 1 }, { timestamp: 't', a: 1 }],
    [
      'where the shipper kept only its own time',
      { '@timestamp': 't', '@version': '1', a: 1 },
      { timestamp: 't', a: 1 },
    ],
    [
      'with dotted names',
      { 'tls.sni': 'x', tls: { 'ja3.hash': 'h' } },
      { tls: { sni: 'x', ja3: { hash: 'h' } } },
    ],
    ['with dotted names in arrays', { a: [{ 'b.c': 1 }] }, { a: [{ b: { c: 1 } }] }],
    ['with names that are no paths', { '.a': 1, 'b.': 2, '.': 3 }, { '.a': 1, 'b.': 2, '.': 3 }],
    ['empty', {}, {}],
  ])('%s', (_, source, event) => expect(toEvent(source)).toEqual(event));

  test('hostile names stay names', () => {
    const event = toEvent(JSON.parse('{"__proto__.polluted":true,"constructor":{"prototype":{"x":1}}}'));
    expect(JSON.stringify(event)).toBe('{"__proto__":{"polluted":true},"constructor":{"prototype":{"x":1}}}');
    expect({}).not.toHaveProperty('polluted');
  });

  test('nesting twice changes nothing', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[ab.]{1,5}$/), fc.jsonValue()), (source) => {
        const once = nest(source);
        expect(nest(once)).toEqual(once);
      }),
    ));
});
