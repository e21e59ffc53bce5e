import fc from 'fast-check';
import { parseQuery } from '../query/parse';
import { follow, type Dashboard } from './follow';
import { followQuery } from './query';

const own = { type: 'is', field: 'event_type', value: { type: 'exact', text: 'tls' } } as const;
const ofDashboard = (dashboard: Dashboard) => follow(own, dashboard, { id: 'p' });
const kql = (query: string) => ({ language: 'kuery', query });

test.each<[string, Dashboard, unknown]>([
  ['nothing', {}, { query: 'event_type:tls', from: 'now-15m', to: 'now' }],
  [
    'query, filter and time',
    {
      query: kql('src_ip:10.1.1.11 or src_ip:10.1.1.12'),
      filters: [{ meta: {}, query: { exists: { field: 'tls.sni' } } }],
      timeRange: { from: 'now-7d', to: 'now' },
    },
    {
      query: 'event_type:tls and (src_ip:10.1.1.11 or src_ip:10.1.1.12) and tls.sni:*',
      from: 'now-7d',
      to: 'now',
    },
  ],
  [
    'a slice of time',
    { timeRange: { from: 'now-7d', to: 'now' }, timeslice: [0, 60_000] },
    { query: 'event_type:tls', from: '1970-01-01T00:00:00.000Z', to: '1970-01-01T00:01:00.000Z' },
  ],
])('a panel follows %s', (_, dashboard, search) => {
  expect(ofDashboard(dashboard)).toEqual({ _tag: 'Right', right: search });
});

test('all that cannot be followed is said at once', () => {
  const dashboard = {
    query: { language: 'lucene', query: 'a:b' },
    filters: [{ meta: {}, query: { knn: {} } }],
  };
  expect(ofDashboard(dashboard)).toMatchObject({
    left: [expect.stringContaining('Lucene'), expect.stringContaining('knn')],
  });
});

test.each<[unknown, RegExp]>([
  [{ language: 'lucene', query: 'a:b' }, /in Lucene’s language/],
  [{ language: 'kuery', query: 'a:(' }, /cannot follow the dashboard’s query\. Column 3: .*never closed/],
  [{ language: 'kuery', query: 'a:{ b:c }' }, /Fields are not nested here/],
  [{ esql: 'FROM logs' }, /neither KQL nor Lucene/],
  [{ language: 'lucene', query: { query_string: { query: 'a' } } }, /it uses query_string/],
  ['a:b', /not in a form that Spoor knows/],
])('%j is refused', (query, reason) => {
  expect(followQuery(query)).toEqual({ _tag: 'Left', left: expect.stringMatching(reason) });
});

test.each([undefined, null, kql(''), { language: 'lucene', query: ' ' }, { language: 'lucene', query: '*' }])(
  '%j asks everything',
  (query) => expect(followQuery(query)).toEqual({ _tag: 'Right', right: { type: 'all' } }),
);

test('whatever a dashboard says, a panel asks a query or says why not', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.anything(), { maxLength: 5 }), (query, filters) => {
      const followed = ofDashboard({ query, filters });
      if (followed._tag === 'Left') expect(followed.left.length).toBeGreaterThan(0);
      else expect(parseQuery(followed.right.query)._tag).toBe('Right');
    }),
  );
});

test('values of filters never become part of the query’s grammar', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (value, field) => {
      const filters = [{ meta: {}, query: { match_phrase: { [field]: value } } }];
      const followed = follow({ type: 'all' }, { filters }, { id: 'p' });
      const read = followed._tag === 'Right' ? parseQuery(followed.right.query) : undefined;
      const asked = { type: 'is', field, value: { type: 'exact', text: value } };
      if (read !== undefined) expect(read).toEqual({ _tag: 'Right', right: asked });
    }),
  );
});
