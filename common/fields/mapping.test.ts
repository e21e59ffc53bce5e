import * as t from 'io-ts';
import { fields } from './catalogue';
import { eventMapping, type MappingVariant } from './mapping';

interface Property {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly fields?: unknown;
  readonly ignore_above?: number;
}

const property: t.Type<Property> = t.recursion('Property', () =>
  t.partial({
    type: t.string,
    properties: t.record(t.string, property),
    fields: t.unknown,
    ignore_above: t.number,
  }),
);

const body = t.type({ settings: t.UnknownRecord, mappings: property });

const mappingOf = (variant: MappingVariant) => {
  const mapping = eventMapping(variant);
  if (!body.is(mapping)) throw new Error('no mapping');
  return mapping;
};

const made = { keyword: mappingOf('keyword').mappings, text_keyword: mappingOf('text_keyword').mappings };

const find = (variant: MappingVariant, path: string) =>
  path.split('.').reduce<Property | undefined>((node, step) => node?.properties?.[step], made[variant]);

test.each<[string, MappingVariant, object]>([
  ['tls.sni', 'keyword', { type: 'keyword', ignore_above: 8_191 }],
  [
    'tls.sni',
    'text_keyword',
    { type: 'text', fields: { keyword: { type: 'keyword', ignore_above: 8_191 } } },
  ],
  ['payload_printable', 'keyword', { type: 'keyword', ignore_above: 8_191 }],
  ['src_ip', 'keyword', { type: 'ip', ignore_malformed: true }],
  ['flow_id', 'keyword', { type: 'long', ignore_malformed: true }],
  ['flow.start', 'keyword', { type: 'date', ignore_malformed: true }],
  ['timestamp', 'keyword', { type: 'date', ignore_malformed: false }],
  ['@timestamp', 'text_keyword', { type: 'date', ignore_malformed: false }],
  ['modbus.request.write.data', 'keyword', { type: 'keyword', ignore_above: 8_191 }],
])('%s as %s', (path, variant, expected) => expect(find(variant, path)).toEqual(expected));

test.each<MappingVariant>(['keyword', 'text_keyword'])(
  'maps every field of the catalogue (%s)',
  (variant) => {
    expect(fields.filter(({ name }) => find(variant, name)?.type === undefined)).toEqual([]);
  },
);

test('the longest indexed string fits Lucene’s 32,766 bytes whatever its characters', () => {
  expect((find('keyword', 'http.url')?.ignore_above ?? 0) * 4).toBeLessThanOrEqual(32_766);
});
