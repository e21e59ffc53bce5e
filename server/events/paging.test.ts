import { isLeft, isRight, right } from 'fp-ts/lib/Either';
import * as fc from 'fast-check';
import * as t from 'io-ts';
import { searchEvents } from '#common/api/events';
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
    'http.url': field('keyword'),
    'http.url.keyword': field('keyword'),
    'ftp.command_data': field('keyword'),
    snmp: field('flattened'),
  },
});
if (isLeft(detected)) throw new Error(detected.left);
const layout = detected.right;

const byTime = { field: '@timestamp', order: 'desc', name: '@timestamp', isTime: true } as const;
const period = { from: 0, to: 1_000 };
const cursor: Cursor = {
  ...period,
  field: '@timestamp',
  order: 'desc',
  after: ['2026-11-20T13:00:00.000Z'],
  sequence: 7,
  seen: [{ index: 'eve-1', id: 'a' }],
};
const seen = (...ids: string[]) => ids.map((id) => ({ index: 'eve-1', id }));
const document = (id: string, ...sort: (string | number)[]) => ({ _index: 'eve-1', _id: id, sort });

function written(value: Cursor): string {
  const text = writeCursor(value);
  if (isLeft(text)) throw new Error(text.left.message);
  return text.right;
}

test('without a wish, newest first', () =>
  expect(orderOf(layout, '@timestamp', undefined)).toEqual(right(byTime)));

test.each([
  ['an unknown field', 'no.such', 'no field of this name'],
  ['plain text', 'note', 'as it is indexed'],
  ['a secret', 'payload_printable', 'secrets'],
  ['what is a secret on some events', 'ftp.command_data', 'secrets'],
  ['text that may carry credentials', 'http.url', 'secrets'],
  ['a name below such text', 'http.url.keyword', 'secrets'],
  ['an object that holds secrets', 'snmp', 'secrets'],
])('refuses to sort by %s', (_, name, reason) =>
  expect(orderOf(layout, '@timestamp', { field: name, order: 'asc' })).toMatchObject({
    left: {
      kind: 'bad request',
      message: expect.stringContaining(reason),
      attributes: { part: 'sort' },
    },
  }),
);

test('a page begins at the keys of the last event, and leaves out what was given', () => {
  expect(pageClauses(byTime, 10, cursor).search_after).toEqual(['2026-11-20T13:00:00.000Z', 8]);
  expect(seenFilter(cursor)).toEqual([
    { bool: { filter: [{ term: { _index: 'eve-1' } }, { ids: { values: ['a'] } }] } },
  ]);
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
    { ...cursor, after: ['t1'], seen: seen('b') },
  ],
  [
    'two events with the same keys, of two shards',
    [document('a', 't1', 7), document('b', 't1', 7)],
    2,
    undefined,
    { ...cursor, after: ['t1'], seen: seen('a', 'b') },
  ],
  [
    'a page that stays at the same keys',
    [document('b', 't1', 7)],
    1,
    { ...cursor, after: ['t1'] },
    { ...cursor, after: ['t1'], seen: seen('a', 'b') },
  ],
])('the cursor behind %s', (_, documents, size, before, expected) =>
  expect(cursorBehind(documents, size, byTime, period, before)).toEqual(expected),
);

test('a cursor of another order is refused', () =>
  expect(isLeft(checkCursor({ ...byTime, order: 'asc' }, cursor))).toBe(true));

test('a cursor is read as it was written', () => expect(readCursor(written(cursor))).toEqual(right(cursor)));

test.each([
  ['of three bytes a character', '€'],
  ['of control characters, which JSON escapes', '\u0001'],
  ['of halves of surrogate pairs', '\ud800'],
])('the API takes back the cursor of the longest indexed value, %s', (_, character) => {
  const text = written({ ...cursor, after: [character.repeat(8_191)] });
  expect(isRight(searchEvents.body.decode({ query: '', from: '', to: '', cursor: text }))).toBe(true);
});

test('a value that no cursor can hold is refused by its field', () =>
  expect(writeCursor({ ...cursor, field: 'note', after: ['\u0001'.repeat(32_766)] })).toMatchObject({
    left: {
      kind: 'bad request',
      message: expect.stringContaining('body.sort.field: this page ends at a value of note'),
    },
  }));

test.each([
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['another shape', Buffer.from('{"from":1}').toString('base64url')],
  ['times beyond all dates', written({ ...cursor, to: 1e18 })],
  ['a sequence that is none', written({ ...cursor, sequence: 1.5 })],
])('refuses a cursor with %s', (_, text) => expect(isLeft(readCursor(text))).toBe(true));

test('no text makes the reader of cursors throw', () =>
  fc.assert(fc.property(fc.string(), (text) => isLeft(readCursor(text)))));

/** Where an event lies: its shard's index, and the keys that a list is sorted by. */
interface Lying {
  readonly index: string;
  readonly id: string;
  readonly time: number;
  readonly sequence: number;
}

const excluded = t.type({
  bool: t.type({
    filter: t.tuple([
      t.type({ term: t.type({ _index: t.string }) }),
      t.type({ ids: t.type({ values: t.array(t.string) }) }),
    ]),
  }),
});

/** What Elasticsearch does with a page's clauses, by the words of its documentation: oldest first here. */
function pageOf(events: readonly Lying[], size: number, before: Cursor | undefined) {
  const [time, sequence] = pageClauses({ ...byTime, order: 'asc' }, size, before).search_after?.map(
    Number,
  ) ?? [-Infinity, -Infinity];
  const leftOut = seenFilter(before).filter(excluded.is);
  return [...events]
    .filter(
      (event) => event.time > Number(time) || (event.time === time && event.sequence > Number(sequence)),
    )
    .filter(
      ({ index, id }) =>
        !leftOut.some(
          ({ bool: { filter } }) => filter[0].term._index === index && filter[1].ids.values.includes(id),
        ),
    )
    .sort((one, other) => one.time - other.time || one.sequence - other.sequence)
    .slice(0, size)
    .map(({ index, id, time: at, sequence: number }) => ({ _index: index, _id: id, sort: [at, number] }));
}

/** The same file loaded into several indices: the same ids, times and sequence numbers in each. */
const copies = fc
  .tuple(fc.array(fc.nat(3), { maxLength: 12 }), fc.integer({ min: 1, max: 3 }))
  .map(([times, indices]) =>
    Array.from({ length: indices }, (_, index) =>
      times.map((time, sequence): Lying => ({ index: `eve-${index}`, id: `id-${sequence}`, time, sequence })),
    ).flat(),
  );

test('pages of any size give every event once, also those whose id stands in several indices', () =>
  fc.assert(
    fc.property(copies, fc.integer({ min: 1, max: 5 }), (events, size) => {
      const given: string[] = [];
      let before: Cursor | undefined;
      do {
        const documents = pageOf(events, size, before);
        given.push(...documents.map(({ _index, _id }) => `${_index}/${_id}`));
        before = cursorBehind(documents, size, { ...byTime, order: 'asc' }, period, before);
      } while (before !== undefined);
      expect(given.sort()).toEqual(events.map(({ index, id }) => `${index}/${id}`).sort());
    }),
  ));
