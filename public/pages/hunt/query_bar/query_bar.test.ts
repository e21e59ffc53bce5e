import { mark, type Marked } from './mark';
import { accept, step, type Draft, type Suggestion } from './suggestion';

test.each<[string, string, number, Marked]>([
  ['in the middle', 'a:(b', 3, { before: 'a:', at: '(', after: 'b' }],
  ['at the end', 'a:', 3, { before: 'a:', at: '', after: '' }],
  ['far behind the end', 'a', 99, { before: 'a', at: '', after: '' }],
  ['before the start', 'ab', 0, { before: '', at: 'a', after: 'b' }],
  ['an emoji stays whole', 'x😀y', 2, { before: 'x', at: '😀', after: 'y' }],
  [
    'a long query',
    `${'a'.repeat(100)}(${'b'.repeat(100)}`,
    101,
    { before: `…${'a'.repeat(60)}`, at: '(', after: `${'b'.repeat(60)}…` },
  ],
])('mark %s', (_, text, column, expected) => expect(mark(text, column)).toEqual(expected));

const suggestion = (text: string, start: number, end: number): Suggestion => ({
  kind: 'field',
  text,
  label: text,
  start,
  end,
});

test.each<[string, Draft, Suggestion, Draft]>([
  ['at the end', { text: 'tls.s', cursor: 5 }, suggestion('tls.sni', 0, 5), { text: 'tls.sni', cursor: 7 }],
  [
    'in the middle',
    { text: 'not tls.s and a:b', cursor: 9 },
    suggestion('tls.sni:', 4, 9),
    { text: 'not tls.sni: and a:b', cursor: 12 },
  ],
])('accept %s', (_, draft, taken, expected) => expect(accept(draft, taken)).toEqual(expected));

test.each([
  [-1, 1, 3, 0],
  [-1, -1, 3, 2],
  [2, 1, 3, 0],
  [0, -1, 3, 2],
  [0, 1, 0, -1],
] as const)('from line %d by %d of %d lines to %d', (active, by, lines, expected) =>
  expect(step(active, by, lines)).toBe(expected),
);
