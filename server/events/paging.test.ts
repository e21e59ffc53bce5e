import { isLeft, right } from 'fp-ts/lib/Either';
import * as fc from 'fast-check';
import { detectLayout } from '#common/fields/detection';
import { readCursor, writeCursor, type Cursor } from './cursor';
import { checkCursor, cursorBehind, orderOf, pageClauses, seenFilter } from './paging';

const field = (type: string, aggregatable = true) => ({ [type]: { type, searchable: true, aggregatable } });
const detected = detectLayout({
  fields: {
    '@timestamp': field('date'),
    event_type: field('keyword'),
    src_ip: field('ip'),
    payload_printable: field('keyword'),
    note: field('text', false),
  },
});
if (isLeft(detected)) throw new Error(detected.left);
const layout = detected.right;

const byTime = { field: '@timestamp', order: 'desc', names: ['@timestamp'], isTime: true } as const;
const period = { from: 0, to: 1_000 };
const cursor: Cursor = {
  ...period,
  field: '@timestamp',
  order: 'desc',
  after: ['2026-11-20T13:00:00.000Z'],
  sequence: 7,
  seen: ['a'],
};
const document = (id: string, ...sort: (string | number)[]) => ({ _index: 'eve-1', _id: id, sort });

test('without a wish, newest first', () =>
  expect(orderOf(layout, '@timestamp', undefined)).toEqual(right(byTime)));

test.each([
  ['an unknown field', 'no.such', 'have no field'],
  ['plain text', 'note', 'as it is indexed'],
  ['a secret', 'payload_printable', 'secrets'],
])('refuses to sort by %s', (_, name, reason) =>
  expect(orderOf(layout, '@timestamp', { field: name, order: 'asc' })).toMatchObject({
    left: { kind: 'bad request', message: expect.stringContaining(reason) },
  }),
);

test('a page begins at the keys of the last event, and leaves out what was given', () => {
  expect(pageClauses(byTime, 10, cursor).search_after).toEqual(['2026-11-20T13:00:00.000Z', 8]);
  expect(seenFilter(cursor)).toEqual([{ ids: { values: ['a'] } }]);
});

test('"has no value" goes back as a number beyond every value', () =>
  expect(
    pageClauses(byTime, 10, { ...cursor, order: 'asc', after: [2 ** 63, -(2 ** 63), 5] }).search_after,
  ).toEqual([1e300, -1e300, 5, 8]));

test.each<[string, ReturnType<typeof document>[], number, Cursor | undefined, Cursor | undefined]>([
  ['a page that is not full', [document('a', 't2', 3)], 2, undefined, undefined],
  [
    'a full page',
    [document('a', 't2', 3), document('b', 't1', 7)],
    2,
    undefined,
    { ...cursor, after: ['t1'], seen: ['b'] },
  ],
  [
    'two events with the same keys, of two shards',
    [document('a', 't1', 7), document('b', 't1', 7)],
    2,
    undefined,
    { ...cursor, after: ['t1'], seen: ['a', 'b'] },
  ],
  [
    'a page that stays at the same keys',
    [document('b', 't1', 7)],
    1,
    { ...cursor, after: ['t1'] },
    { ...cursor, after: ['t1'], seen: ['a', 'b'] },
  ],
])('the cursor behind %s', (_, documents, size, before, expected) =>
  expect(cursorBehind(documents, size, byTime, period, before)).toEqual(expected),
);

test('a cursor of another order is refused', () =>
  expect(isLeft(checkCursor({ ...byTime, order: 'asc' }, cursor))).toBe(true));

test('a cursor is read as it was written', () =>
  expect(readCursor(writeCursor(cursor))).toEqual(right(cursor)));

test.each([
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['another shape', Buffer.from('{"from":1}').toString('base64url')],
  ['times beyond all dates', writeCursor({ ...cursor, to: 1e18 })],
  ['a sequence that is none', writeCursor({ ...cursor, sequence: 1.5 })],
])('refuses a cursor with %s', (_, text) => expect(isLeft(readCursor(text))).toBe(true));

test('no text makes the reader of cursors throw', () =>
  fc.assert(fc.property(fc.string(), (text) => isLeft(readCursor(text)))));
