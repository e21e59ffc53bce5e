import * as either from 'fp-ts/Either';
import type { Query } from './ast';
import { limits } from './limits';
import { parseQuery } from './parse';

const is = (field: string, text: string): Query => ({ type: 'is', field, value: { type: 'exact', text } });
const bare = (text: string): Query => ({ type: 'anywhere', value: { type: 'exact', text } });
const like = (field: string, ...parts: string[]): Query => ({
  type: 'is',
  field,
  value: { type: 'wildcard', parts },
});
const flow = (of: Query): Query => ({ type: 'flow', of });

/** After the tests of Kibana's own parser, in our terms. */
test.each<[string, Query]>([
  ['', { type: 'all' }],
  [' \n ', { type: 'all' }],
  ['*', { type: 'all' }],
  ['*:*', { type: 'all' }],
  ['foo', bare('foo')],
  ['  foo ', bare('foo')],
  ['foo bar', bare('foo bar')],
  ['foo and bar', { type: 'and', of: [bare('foo'), bare('bar')] }],
  ['foo and\u00a0bar', { type: 'and', of: [bare('foo'), bare('bar')] }],
  ['foo AND bar and baz', { type: 'and', of: [bare('foo'), bare('bar'), bare('baz')] }],
  ['foo or bar or baz', { type: 'or', of: [bare('foo'), bare('bar'), bare('baz')] }],
  ['not (foo or bar)', { type: 'not', of: { type: 'or', of: [bare('foo'), bare('bar')] } }],
  [
    'foo or bar and baz or qux',
    { type: 'or', of: [bare('foo'), { type: 'and', of: [bare('bar'), bare('baz')] }, bare('qux')] },
  ],
  [
    '(foo or bar) and baz',
    { type: 'and', of: [{ type: 'or', of: [bare('foo'), bare('bar')] }, bare('baz')] },
  ],
  ['foo:bar baz', is('foo', 'bar baz')],
  ['foo : "bar baz"', is('foo', 'bar baz')],
  [
    'foo:((bar or baz) and not qux)',
    {
      type: 'and',
      of: [
        { type: 'or', of: [is('foo', 'bar'), is('foo', 'baz')] },
        { type: 'not', of: is('foo', 'qux') },
      ],
    },
  ],
  ['bytes > 1000', { type: 'range', field: 'bytes', operator: 'gt', value: '1000' }],
  ['bytes<=8000', { type: 'range', field: 'bytes', operator: 'lte', value: '8000' }],
  ['machine*:osx', is('machine*', 'osx')],
  ['foo:ba*', like('foo', 'ba', '')],
  ['foo:**a**b**', like('foo', '', 'a', 'b', '')],
  ['foo:*', { type: 'exists', field: 'foo' }],
  ['foo:"*"', is('foo', '*')],
  ['*:foo', bare('foo')],
  ['foo:null', is('foo', 'null')],
  ['foo:.3 ', is('foo', '.3')],
  ['\\\\\\(\\)\\:\\<\\>\\"\\*', bare('\\():<>"*')],
  ['\\\\u00A0', bare('\\u00A0')],
  ['foo:\\u00A0x', is('foo', '\u00a0x')],
  ['"\\\\():<>\\"*"', bare('\\():<>"*')],
  ['foo:a \\or b', is('foo', 'a or b')],
  ['foo:nota', is('foo', 'nota')],
  ['length(dns.rrname) > 70', { type: 'length', field: 'dns.rrname', operator: 'gt', value: 70 }],
  ['length( dns.rrname ):70', { type: 'length', field: 'dns.rrname', operator: 'eq', value: 70 }],
  ['length:70', is('length', '70')],
  ['flow_id:5', is('flow_id', '5')],
  ['flow_id.a:x', flow(is('a', 'x'))],
  ['flow_id.a:(x or y)', flow({ type: 'or', of: [is('a', 'x'), is('a', 'y')] })],
  [
    'flow_id.a:x and flow_id.b > 5',
    flow({ type: 'and', of: [is('a', 'x'), { type: 'range', field: 'b', operator: 'gt', value: '5' }] }),
  ],
  [
    'flow_id.a:x and b:y and flow_id.c:*',
    { type: 'and', of: [flow(is('a', 'x')), is('b', 'y'), flow({ type: 'exists', field: 'c' })] },
  ],
  [
    '(flow_id.a:x) and (flow_id.b:y and flow_id.c:z)',
    { type: 'and', of: [flow(is('a', 'x')), flow({ type: 'and', of: [is('b', 'y'), is('c', 'z')] })] },
  ],
  [
    '(flow_id.a:x or flow_id.b:y) and flow_id.c:z',
    flow({ type: 'and', of: [{ type: 'or', of: [is('a', 'x'), is('b', 'y')] }, is('c', 'z')] }),
  ],
  [
    '((flow_id.a:x or flow_id.b:y)) and flow_id.c:z',
    { type: 'and', of: [flow({ type: 'or', of: [is('a', 'x'), is('b', 'y')] }), flow(is('c', 'z'))] },
  ],
  [
    'flow_id.a:(x and y) and flow_id.b:z',
    flow({ type: 'and', of: [is('a', 'x'), is('a', 'y'), is('b', 'z')] }),
  ],
  [
    'flow_id.a:x and ((flow_id.b:y and flow_id.c:z) or flow_id.d:u)',
    flow({
      type: 'and',
      of: [
        is('a', 'x'),
        { type: 'or', of: [{ type: 'and', of: [is('b', 'y'), is('c', 'z')] }, is('d', 'u')] },
      ],
    }),
  ],
  ['not flow_id.a:x', { type: 'not', of: flow(is('a', 'x')) }],
])('%s', (text, query) => {
  expect(parseQuery(text)).toEqual(either.right(query));
});

test.each<[string, number, RegExp]>([
  ['event_type:', 12, /^Expected "\(", "not"|Expected .*a value, but the query ends here\.$/],
  ['event_type:tls and ', 20, /^Expected .*a field name.* but the query ends here\.$/],
  ['src_ip:fd00::1', 12, /A value that holds ":" must be in quotes/],
  ['a:b c:d', 6, /two comparisons are joined by "and" or "or"/],
  ['tls.sni:"x', 9, /This quote is never closed/],
  ['(a:b or (c:d', 9, /This bracket is never closed/],
  ['a:b) and c:d', 4, /This \) closes no bracket/],
  ['a:{b:c}', 1, /Fields are not nested here/],
  ['a > 5*', 1, /Greater and less need a whole value/],
  ['a:b\\c', 4, /A backslash itself is written/],
  ['a:cannot connect', 6, /"and", "or" or "not" must be in quotes/],
  ['not not a:b', 5, /Expected /],
  ['a:"x" "y"', 7, /Expected "and", "or" or the end of the query, but here stands """/],
  ['a >', 4, /^Expected a value, but the query ends here\.$/],
  [
    'x:1 and host_id.roles:dc',
    9,
    /Host Insights \(host_id\.…\) cannot be asked in this version of Spoor yet/,
  ],
  ['net.source:HQ', 1, /write net, net\.src, net\.dest, net\.home, net\.src\.home or net\.dest\.home/],
  ['x:1 and flow_id.net.*:HQ', 9, /^flow_id\.net\.\* asks nothing of networks/],
  ['spoor.policy:x', 1, /Classification/],
  ['flow_id.flow_id.a:x', 1, /leads to the events of a flow once/],
  ['flow_id.:x', 1, /Name a field behind flow_id\./],
  ['length(a) > 501', 13, /at most 500 characters/],
  ['length(a) > x', 13, /Expected a whole number/],
  ['a'.repeat(limits.length + 1), limits.length + 1, /10001 characters long, and 10000 are allowed/],
  [`${'('.repeat(31)}a${')'.repeat(31)}`, 31, /nested 30 deep/],
  [Array.from({ length: 301 }, () => 'a:b').join(' or '), 1, /301 comparisons, and 300 are allowed/],
  [Array.from({ length: 51 }, () => 'a:b*').join(' or '), 1, /51 values with \*, and 50 are allowed/],
])('%s is refused at column %i', (text, column, message) => {
  expect(parseQuery(text)).toMatchObject(either.left({ column, message: expect.stringMatching(message) }));
});

test('deep and broken text is refused at once', () => {
  for (const text of [
    '('.repeat(10_000),
    'a:('.repeat(3_000),
    '"'.repeat(9_999),
    'not '.repeat(2_500),
    '\\'.repeat(9_999),
  ]) {
    expect(either.isLeft(parseQuery(text))).toBe(true);
  }
});
