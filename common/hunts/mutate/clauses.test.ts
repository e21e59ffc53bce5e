import fc from 'fast-check';
import { isLeft } from 'fp-ts/Either';
import type { Query } from '../../query/ast';
import { matchEvents } from '../../query/flow';
import { parseQuery } from '../../query/parse';
import { printQuery } from '../../query/print';
import { clausesOf } from './clauses';

const parsed = (text: string): Query => {
  const query = parseQuery(text);
  if (isLeft(query)) throw new Error(query.left.message);
  return query.right;
};

/** `what is left without it < clause`, or `>` where the query finds less without it. */
const shown = (text: string): readonly string[] =>
  clausesOf(parsed(text)).map(
    ({ query, broadens, put }) =>
      `${printQuery(query)} ${broadens ? '<' : '>'} ${printQuery(put(undefined)) || 'everything'}`,
  );

test.each<[what: string, query: string, clauses: readonly string[]]>([
  ['nothing', '', []],
  ['one comparison', 'a:x', ['a:x < everything']],
  ['two that must both hold', 'a:x and b:y', ['a:x < b:y', 'b:y < a:x']],
  ['alternatives', 'a:x or b:y', ['a:x > b:y', 'b:y > a:x']],
  ['a list of values is one', 'a:(x or y) and b:z', ['a:x or a:y < b:z', 'b:z < a:x or a:y']],
  ['also where it is written out', 'a:x or b:z or a:y', ['a:x or a:y > b:z', 'b:z > a:x or a:y']],
  ['a list alone', 'a:(x or y)', ['a:x or a:y < everything']],
  [
    'alternatives that are groups',
    '(a:x and b:y) or c:z',
    ['a:x and b:y > c:z', 'a:x < b:y or c:z', 'b:y < a:x or c:z', 'c:z > a:x and b:y'],
  ],
  [
    'what is left out',
    'a:x and not (b:y and c:z)',
    ['a:x < not (b:y and c:z)', 'not (b:y and c:z) < a:x', 'b:y > a:x and not c:z', 'c:z > a:x and not b:y'],
  ],
  [
    'one of those that are left out',
    'a:x and not (b:y or c:z)',
    ['a:x < not (b:y or c:z)', 'not (b:y or c:z) < a:x', 'b:y < a:x and not c:z', 'c:z < a:x and not b:y'],
  ],
  [
    'what another event of the flow must be',
    'a:x and flow_id.b:y and flow_id.c:z',
    [
      'a:x < flow_id.b:y and flow_id.c:z',
      'flow_id.b:y and flow_id.c:z < a:x',
      'b:y < a:x and flow_id.c:z',
      'c:z < a:x and flow_id.b:y',
    ],
  ],
  [
    'lengths, ranges and existence',
    'length(a) > 7 and b >= 3 and c:*',
    ['length(a) > 7 < b >= 3 and c:*', 'b >= 3 < length(a) > 7 and c:*', 'c:* < length(a) > 7 and b >= 3'],
  ],
])('%s', (_, query, clauses) => expect(shown(query)).toEqual(clauses));

const names = ['app_proto', 'proto', 'host'];
const values = ['x', 'y'];

const term = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...values))
  .map(([field, text]): Query => ({ type: 'is', field, value: { type: 'exact', text } }));

const { query: anyQuery } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4 },
    term,
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
      )
      .map(([type, of]): Query => ({ type, of })),
    tie('query').map((of): Query => ({ type: 'not', of })),
  ),
}));

const events = ['x', 'y', undefined].flatMap((a) =>
  ['x', 'y', undefined].flatMap((b) =>
    ['x', 'y', undefined].map((c) => ({
      ...(a && { app_proto: a }),
      ...(b && { proto: b }),
      ...(c && { host: c }),
    })),
  ),
);

test('without a clause a query finds more or less, as the clause says, and with it in its place the same', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const found = new Set(matchEvents(query, events));
      for (const clause of clausesOf(query)) {
        const others = new Set(matchEvents(clause.put(undefined), events));
        const [fewer, more] = clause.broadens ? [found, others] : [others, found];
        expect([...fewer].filter((event) => !more.has(event))).toEqual([]);
        expect(new Set(matchEvents(clause.put(clause.query), events))).toEqual(found);
      }
    }),
  );
});
