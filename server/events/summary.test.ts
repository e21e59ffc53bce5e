import { isLeft } from 'fp-ts/lib/Either';
import { detectLayout } from '#common/fields/detection';
import { sealWith } from '../secrets/seal';
import { summaryOf } from './summary_answer';
import { summaryAggregations } from './summary_request';
import { carriesNone } from './top_values';

const field = (type: string, aggregatable = true) => ({ [type]: { type, searchable: true, aggregatable } });
const detected = detectLayout({
  fields: {
    '@timestamp': field('date'),
    event_type: field('keyword'),
    'tls.sni': field('keyword'),
    'ftp.command': field('keyword'),
    'ftp.command_data': field('keyword'),
    'snmp.community': field('keyword'),
    payload_printable: field('keyword'),
    'modbus.value': { ...field('long'), ...field('text', false) },
    note: field('text', false),
    snmp: field('flattened'),
  },
});
if (isLeft(detected)) throw new Error(detected.left);
const layout = detected.right;
const seal = sealWith(Buffer.alloc(32, 1));

const wish = { fields: ['tls.sni'], size: 5, width: '1m' };
const top = (...buckets: [string | number, number][]) => ({
  buckets: buckets.map(([key, doc_count]) => ({ key, doc_count })),
  sum_other_doc_count: 4,
  doc_count_error_upper_bound: 1,
});
const found = (aggregations: object) => ({
  total: 9,
  documents: [],
  aggregations: { ...aggregations },
  partial: [],
});
const period = { from: 0, to: 180_000 };

test('chosen types narrow everything but the toggles', () => {
  expect(Object.keys(summaryAggregations(layout, '@timestamp', wish))).toEqual([
    'types',
    'histogram',
    'field_0',
  ]);
  const split = summaryAggregations(layout, '@timestamp', { ...wish, eventTypes: ['tls'] });
  expect(Object.keys(split)).toEqual(['types', 'selected']);
});

test('events with a password are left out where the values of a field are counted', () => {
  const aggregations = summaryAggregations(layout, '@timestamp', { ...wish, fields: ['ftp.command_data'] });
  expect(JSON.stringify(aggregations)).toContain('"ftp.command":{"value":"PASS","case_insensitive":true}');
});

test('bars without events are there too, counts are of the chosen types', () => {
  const histogram = {
    buckets: [{ key: 60_000, doc_count: 3, types: { buckets: [{ key: 'tls', doc_count: 3 }] } }],
  };
  const summary = summaryOf(
    found({
      types: top(['dns', 6], ['tls', 3]),
      selected: { doc_count: 3, histogram, field_0: top(['a.test', 2]) },
    }),
    layout,
    period,
    { ...wish, eventTypes: ['tls'] },
    seal,
  );
  expect(summary).toEqual({
    total: 3,
    relation: 'eq',
    eventTypes: [
      { value: 'dns', count: 6 },
      { value: 'tls', count: 3 },
    ],
    interval: '1m',
    histogram: [
      { start: '1970-01-01T00:00:00.000Z', counts: {} },
      { start: '1970-01-01T00:01:00.000Z', counts: { tls: 3 } },
      { start: '1970-01-01T00:02:00.000Z', counts: {} },
    ],
    fields: [{ field: 'tls.sni', values: [{ value: 'a.test', count: 2 }], others: 4, error: 1 }],
    partial: [],
  });
});

test('secrets come as tokens', () => {
  const fields = ['snmp.community'];
  const summary = summaryOf(
    found({ field_0: top(['private', 2]) }),
    layout,
    period,
    { ...wish, fields },
    seal,
  );
  expect(summary.fields[0]?.values).toEqual([{ value: seal('snmp.community', 'private'), count: 2 }]);
});

test.each([
  ['no such field', 'nothing.like', 'have no field'],
  ['plain text', 'note', 'keyword'],
  ['two types', 'modbus.value', 'different types'],
  ['raw content', 'payload_printable', 'secrets'],
  ['a flattened parent of a secret', 'snmp', 'Name one of those below it'],
])('says why a field is not counted: %s', (_, name, problem) =>
  expect(summaryOf(found({}), layout, period, { ...wish, fields: [name] }, seal).fields).toEqual([
    { field: name, values: [], others: 0, error: 0, problem: expect.stringContaining(problem) },
  ]),
);

test.each([
  ['http.url', 2],
  ['tls.sni', 0],
])('while %s is typed, %d expressions keep events with credentials out', (path, count) => {
  const stored = { name: path, type: 'keyword', exact: path, aggregatable: true } as const;
  expect(carriesNone(path, stored)).toHaveLength(count);
  expect(carriesNone(path, { ...stored, type: 'flattened' })).toEqual([]);
});
