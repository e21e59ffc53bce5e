import { map, mapLeft } from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import { printQuery } from '../query/print';
import { followFilters, type PanelPlace } from './filters';

const here: PanelPlace = { id: 'panel-1', section: 'section-1' };

const followed = (...filters: readonly unknown[]) =>
  pipe(
    followFilters(filters, here),
    map(printQuery),
    mapLeft((reasons) => reasons.join(' ')),
  );

const phrase = (field: string, value: unknown) => ({ match_phrase: { [field]: value } });
const filter = (query: unknown, meta: Readonly<Record<string, unknown>> = {}) => ({ meta, query });

test.each<[string, unknown, string]>([
  ['a phrase', filter(phrase('src_ip', '10.1.1.11')), 'src_ip:10.1.1.11'],
  ['a phrase of 7.17', filter(phrase('dest_port', { query: 443 })), 'dest_port:443'],
  ['a phrase of Kibana 5', filter({ match: { proto: { query: 'TCP', type: 'phrase' } } }), 'proto:TCP'],
  ['a phrase with a star in it', filter(phrase('tls.sni', '*.test')), 'tls.sni:"*.test"'],
  ['a truth', filter(phrase('alert.rev', true)), 'alert.rev:true'],
  ['an exclusion', filter(phrase('src_ip', '10.1.1.11'), { negate: true }), 'not src_ip:10.1.1.11'],
  [
    'several phrases',
    filter({ bool: { should: [phrase('proto', 'TCP'), phrase('proto', 'UDP')], minimum_should_match: 1 } }),
    'proto:TCP or proto:UDP',
  ],
  [
    'none of several phrases',
    filter(
      { bool: { should: [phrase('proto', 'TCP'), phrase('proto', 'UDP')], minimum_should_match: 1 } },
      { negate: true, type: 'phrases' },
    ),
    'not (proto:TCP or proto:UDP)',
  ],
  ['terms', filter({ terms: { dest_port: [22, 23] } }), 'dest_port:22 or dest_port:23'],
  ['a term', filter({ term: { 'http.hostname': { value: 'a.test' } } }), 'http.hostname:a.test'],
  ['presence', filter({ exists: { field: 'tls.sni' } }), 'tls.sni:*'],
  ['presence, as 7.0 wrote it', { meta: {}, exists: { field: 'tls.sni' } }, 'tls.sni:*'],
  ['a range', filter({ range: { dest_port: { gte: 1, lt: 1024 } } }), 'dest_port >= 1 and dest_port < 1024'],
  [
    'a range open at one side',
    filter({ range: { dest_port: { gte: 1024, lt: null } } }),
    'dest_port >= 1024',
  ],
  ['a range without bounds', filter({ range: { dest_port: {} } }), 'dest_port:*'],
  [
    'a range of time',
    filter({
      range: { '@timestamp': { gte: '2026-11-20T00:00:00.000Z', format: 'strict_date_optional_time' } },
    }),
    '@timestamp >= "2026-11-20T00:00:00.000Z"',
  ],
  ['no range', filter({ range: { dest_port: { gt: 5 } } }, { negate: true }), 'not dest_port > 5'],
  ['everything', filter({ match_all: {} }), ''],
  ['nothing', filter({ match_all: {} }, { negate: true }), 'not *'],
  ['one that is off', filter({ geo_shape: {} }, { disabled: true }), ''],
  ['one that this panel made', filter(phrase('proto', 'TCP'), { controlledBy: 'panel-1' }), ''],
  ['one that another panel made', filter(phrase('proto', 'TCP'), { controlledBy: 'panel-2' }), 'proto:TCP'],
  ['one of another section', filter(phrase('proto', 'TCP'), { group: 'section-2' }), ''],
  ['one of this section', filter(phrase('proto', 'TCP'), { group: 'section-1' }), 'proto:TCP'],
  ['a pinned one', { ...filter(phrase('proto', 'TCP')), $state: { store: 'globalState' } }, 'proto:TCP'],
  [
    'one of several',
    filter(
      {},
      {
        type: 'combined',
        relation: 'OR',
        params: [filter(phrase('proto', 'TCP')), filter({ exists: { field: 'tls.sni' } }, { negate: true })],
      },
    ),
    'proto:TCP or not tls.sni:*',
  ],
  [
    'all of several, within none',
    filter(
      {},
      {
        type: 'combined',
        relation: 'AND',
        negate: true,
        params: [filter(phrase('proto', 'TCP')), filter(phrase('dest_port', 80))],
      },
    ),
    'not (proto:TCP and dest_port:80)',
  ],
  [
    'what a dashboard’s drill-down writes',
    filter({
      bool: { must: [], filter: [phrase('proto', 'TCP')], should: [], must_not: [phrase('dest_port', 80)] },
    }),
    'proto:TCP and not dest_port:80',
  ],
])('%s is followed', (_, given, query) => {
  expect(followed(given)).toEqual({ _tag: 'Right', right: query });
});

test('filters hold together', () => {
  const both = followed(filter(phrase('proto', 'TCP')), filter({ terms: { dest_port: [22, 23] } }));
  expect(both).toEqual({ _tag: 'Right', right: 'proto:TCP and (dest_port:22 or dest_port:23)' });
});

test.each<[string, unknown, RegExp]>([
  [
    'a place',
    filter({ geo_bounding_box: {} }, { alias: 'Near us' }),
    /filter “Near us”: it uses geo_bounding_box\./,
  ],
  [
    'a script',
    filter({ script: { script: { source: 'x' } } }, { key: 'hour' }),
    /filter “hour”: it uses script\./,
  ],
  ['Lucene', filter({ query_string: { query: 'a' } }), /filter 1: it uses query_string\./],
  ['words in a text', filter({ match: { 'http.url': 'a b' } }), /it uses match, which finds parts of texts/],
  ['wild cards', filter({ wildcard: { 'http.url': '*x*' } }), /it uses wildcard/],
  [
    'words that may be apart',
    filter({ match_phrase: { a: { query: 'x y', slop: 2 } } }),
    /its match_phrase is not in a form/,
  ],
  [
    'a range in a zone',
    filter({ range: { '@timestamp': { gte: 'now/d', time_zone: '+02:00' } } }),
    /its range is not in/,
  ],
  ['a range of ranges', filter({ range: { x: { gte: 1, relation: 'within' } } }), /its range is not in/],
  [
    'two of three',
    filter({ bool: { should: [phrase('a', 1), phrase('b', 2)], minimum_should_match: 2 } }),
    /its bool is not in/,
  ],
  ['a deep one hidden in a bool', filter({ bool: { filter: [{ nested: {} }] } }), /it uses nested/],
  [
    'a part of a combined one',
    filter({}, { type: 'combined', relation: 'OR', params: [filter({ knn: {} })] }),
    /it uses knn/,
  ],
  ['no filter at all', 'proto:TCP', /filter 1: it is not in a form that Spoor knows/],
  ['an empty one', filter({}), /it is not in a form that Spoor knows/],
  ['inherited names', filter({ constructor: {} }), /it uses constructor/],
  ['a reserved name', filter(phrase('host_id.roles', 'x')), /it asks host_id\.roles/],
  ['a starred name', filter(phrase('tls.*', 'x')), /it names the field “tls\.\*”/],
])('%s is refused by name', (_, given, reason) => {
  expect(followed(given)).toEqual({ _tag: 'Left', left: expect.stringMatching(reason) });
});

test('each filter that cannot be followed has its sentence', () => {
  const two = followFilters([filter({ knn: {} }), filter({ geo_shape: {} })], here);
  expect(two).toMatchObject({
    _tag: 'Left',
    left: [/knn/, /geo_shape/].map((text) => expect.stringMatching(text)),
  });
});

test('depth and number have limits', () => {
  let deep: unknown = phrase('a', 'b');
  for (let level = 0; level < 50; level += 1) deep = { bool: { filter: [deep] } };
  expect(followed(filter(deep))).toMatchObject({ left: expect.stringContaining('nested more than 8 deep') });
  let combined: unknown = filter(phrase('a', 'b'));
  for (let level = 0; level < 50; level += 1) combined = filter({}, { type: 'combined', params: [combined] });
  expect(followed(combined)).toMatchObject({ left: expect.stringContaining('nested more than 8 deep') });
  const many = Array.from({ length: 201 }, () => filter({ match_all: {} }));
  expect(followed(...many)).toMatchObject({ left: expect.stringContaining('more than 200 filters') });
});
