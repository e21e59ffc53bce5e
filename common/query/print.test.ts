import * as either from 'fp-ts/Either';
import fc from 'fast-check';
import type { Literal, Query } from './ast';
import { parseQuery } from './parse';
import { printQuery } from './print';

test.each([
  ['event_type:tls and tls.sni:*.test'],
  ["tls.issuerdn:*Let's* and (src_ip:10.1.1.20 or dest_ip:10.1.1.20)"],
  ['not (a:b or c:d) and e:*'],
  ['not (not a:b)'],
  ['src_ip:"fd00:1:1::10"'],
  ['alert.severity < 3 or @timestamp >= "2026-11-20T14:00:00Z"'],
  ['length(dns.rrname) > 70'],
  ['event_type:ftp and flow_id.fileinfo.magic:Zip* and flow_id.event_type:fileinfo'],
  ['(flow_id.a:b or flow_id.c:d) and flow_id.e:f'],
  ['((flow_id.a:b or flow_id.c:d)) and (flow_id.e:f and flow_id.g:h)'],
  ['((flow_id.a:b)) or ((flow_id.c:d))'],
  ['a:"or" and b:"cannot" and c:"x y"'],
  [''],
])('%s stays as it is', (text) => {
  const query = parseQuery(text);
  expect(either.isRight(query) && printQuery(query.right)).toBe(text);
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '*',
      '\\',
      '"',
      ':',
      '(',
      ')',
      '{',
      '<',
      'or',
      'and',
      'not',
      'n',
      '\u00a0',
      '\u202e',
      '😀',
      'u0020',
    ),
  }),
);
const literal: fc.Arbitrary<Literal> = fc.oneof(
  text.map((exact) => ({ type: 'exact' as const, text: exact })),
  fc
    .tuple(
      text,
      fc.array(
        text.filter((part) => part !== ''),
        { maxLength: 2 },
      ),
      text,
    )
    .map(([first, between, last]) => ({ type: 'wildcard' as const, parts: [first, ...between, last] })),
);
const name = fc
  .oneof(fc.constantFrom('event_type', 'tls.*', 'a b', 'or'), text)
  .map((field) => field.replace(/\*+/g, '*'))
  .filter((field) => !/^\**$|^(net|spoor|host_id|flow_id)/.test(field));
const isAnything = (value: Literal) => value.type === 'wildcard' && value.parts.join('') === '';

const term: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    type: fc.constant('is' as const),
    field: name,
    value: literal.filter((value) => !isAnything(value)),
  }),
  fc.record({ type: fc.constant('anywhere' as const), value: literal.filter((value) => !isAnything(value)) }),
  fc.record({ type: fc.constant('exists' as const), field: name }),
  fc.record({
    type: fc.constant('range' as const),
    field: name,
    operator: fc.constantFrom('gt' as const, 'gte' as const, 'lt' as const, 'lte' as const),
    value: text,
  }),
  fc.record({
    type: fc.constant('length' as const),
    field: name,
    operator: fc.constantFrom('gt' as const, 'eq' as const),
    value: fc.nat(500),
  }),
);
const several = (of: fc.Arbitrary<Query>) => fc.array(of, { minLength: 2, maxLength: 3 });
const fieldTerm = term.filter((of) => 'field' in of);

/** What may stand under `flow`: neither a `not` nor an `and` right within another. */
const { inFlow } = fc.letrec<{ inFlow: Query; ofAnd: Query; or: Query }>((tie) => ({
  or: fc.record({ type: fc.constant('or' as const), of: several(tie('inFlow')) }),
  ofAnd: fc.oneof({ maxDepth: 2 }, fieldTerm, tie('or')),
  inFlow: fc.oneof(
    { maxDepth: 2 },
    fieldTerm,
    tie('or'),
    fc.record({ type: fc.constant('and' as const), of: several(tie('ofAnd')) }),
  ),
}));

const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(
      term,
      fc.constant<Query>({ type: 'all' }),
      fc.record({ type: fc.constant('flow' as const), of: inFlow }),
    ),
    fc.record({
      type: fc.constantFrom('and' as const, 'or' as const),
      of: several(tie('query')),
    }),
    fc.record({ type: fc.constant('not' as const), of: tie('query') }),
  ),
}));

test('what is printed reads as the same query', () =>
  fc.assert(fc.property(query, (any) => expect(parseQuery(printQuery(any))).toEqual(either.right(any)))));
