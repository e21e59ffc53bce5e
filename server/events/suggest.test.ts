import * as fc from 'fast-check';
import { containing, offered, suggestTerms } from './suggest';

test.each([
  ['tls', '.*[tT][lL][sS].*'],
  ['10.1', '.*10\\.1.*'],
  ['a*', '.*[aA]\\*.*'],
  ['"x"', '.*\\"[xX]\\".*'],
  ['ß', '.*ß.*'],
])('%j is contained by %s', (typed, expected) => expect(containing(typed)).toBe(expected));

test('whatever is typed, the expression stays below what Elasticsearch takes', () =>
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (typed) => containing(typed).length <= 1_000)));

test('numbers and addresses cannot be compared with text', () => {
  const ip = { name: 'src_ip', type: 'ip', aggregatable: true } as const;
  expect(suggestTerms(ip, '10.')).toEqual({ size: 1_000 });
  expect(suggestTerms({ ...ip, type: 'keyword' }, '')).toEqual({ size: 20 });
});

test('what begins so comes first', () => {
  const values = ['xtls', 'TLS', 'http', 'tls1'].map((value) => ({ value }));
  expect(offered(values, 'tls').map(({ value }) => value)).toEqual(['TLS', 'tls1', 'xtls']);
});
