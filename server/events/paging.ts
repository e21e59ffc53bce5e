import { right, type Either } from 'fp-ts/lib/Either';
import type { Layout } from '#common/fields/layout';
import { mayHoldSecrets } from '#common/fields/secrets';
import type { FoundDocument } from '../elasticsearch/search';
import { refuse, type Problem } from '../problem';
import type { Cursor } from './cursor';
import type { Period } from './period';

/** What a list is sorted by, in the index's terms. */
export interface Order {
  /** As the caller wrote it. */
  readonly field: string;
  readonly order: 'asc' | 'desc';
  /** Its name in the index. */
  readonly name: string;
  /** Whether this is the time of the event itself, which every event has: to the millisecond, as indices keep it. */
  readonly isTime: boolean;
}

/** Marked, so that a page can offer the usual order instead. */
const unsorted = (message: string) => refuse('bad request', message, { part: 'sort' });

/**
 * The order that was asked for.
 * @returns or why it cannot be: an unknown field, plain text, or one that may hold secrets: an order tells much
 * about values, and the cursor holds the last one
 */
export function orderOf(
  layout: Layout,
  timeField: string,
  sort: { readonly field: string; readonly order: 'asc' | 'desc' } | undefined,
): Either<Problem, Order> {
  if (sort === undefined || sort.field === '@timestamp' || sort.field === 'timestamp') {
    return right({ field: '@timestamp', order: sort?.order ?? 'desc', name: timeField, isTime: true });
  }
  const stored = layout.stored(sort.field);
  if (!stored) {
    return unsorted(`Events cannot be sorted by ${sort.field}: the sources have no field of this name.`);
  }
  if (mayHoldSecrets(sort.field) || mayHoldSecrets(stored.name)) {
    return unsorted(
      `Events cannot be sorted by ${sort.field}: it may hold secrets, and an order tells of them.`,
    );
  }
  if (!stored.aggregatable || stored.conflict) {
    return unsorted(`Events cannot be sorted by ${sort.field} as it is indexed.`);
  }
  return right({ ...sort, name: stored.exact ?? stored.name, isTime: false });
}

/**
 * Elasticsearch's keys for "has no value" are the ends of its 64-bit range, which JSON's numbers miss by a little; any
 * number far beyond is read as that end (measured on 8.19, 2026-11-22).
 */
const exact = (key: Cursor['after'][number]): Cursor['after'][number] =>
  typeof key === 'number' && Math.abs(key) >= 2 ** 63 ? Math.sign(key) * 1e300 : key;

const clause = (name: string, order: 'asc' | 'desc', isTime: boolean) => ({
  [name]: isTime
    ? { order, unmapped_type: 'date_nanos', format: 'strict_date_optional_time_nanos' }
    : { order, unmapped_type: 'keyword', missing: '_last' },
});

/**
 * The part of a search that orders and continues a list.
 *
 * Events of the same time are told apart by their sequence number, which any index can be sorted by, so that no
 * point in time needs to be opened and kept. It is unique in a shard only; therefore a page begins *at* the last
 * event's keys instead of behind them, and leaves out what had exactly these keys and was given already.
 */
export function pageClauses({ name, order, isTime }: Order, size: number, cursor: Cursor | undefined) {
  const step = order === 'desc' ? 1 : -1;
  return {
    size,
    sort: [clause(name, order, isTime), { _seq_no: { order } }],
    ...(cursor ? { search_after: [...cursor.after.map(exact), cursor.sequence + step] } : {}),
  };
}

/** Leaves out what the cursor says was given, and nothing else that has the same id in another index. */
export function seenFilter(cursor: Cursor | undefined): readonly object[] {
  const seen = cursor?.seen ?? [];
  return [...new Set(seen.map(({ index }) => index))].map((index) => ({
    bool: {
      filter: [
        { term: { _index: index } },
        { ids: { values: seen.flatMap((one) => (one.index === index ? [one.id] : [])) } },
      ],
    },
  }));
}

/** The cursor behind a page; `undefined` where the page was not full, so that nothing follows. */
export function cursorBehind(
  documents: readonly FoundDocument[],
  size: number,
  { field, order }: Order,
  period: Period,
  before: Cursor | undefined,
): Cursor | undefined {
  const last = documents[documents.length - 1];
  if (size === 0 || documents.length < size || !last?.sort) return undefined;
  const after = last.sort.slice(0, -1);
  const sequence = last.sort.at(-1);
  if (typeof sequence !== 'number') return undefined;
  const here = JSON.stringify(last.sort);
  const seen = documents.flatMap(({ _index: index, _id: id, sort }) =>
    JSON.stringify(sort) === here ? [{ index, id }] : [],
  );
  const isSamePlace = before && JSON.stringify([...before.after, before.sequence]) === here;
  return { ...period, field, order, after, sequence, seen: isSamePlace ? [...before.seen, ...seen] : seen };
}

/** Refuses a cursor that belongs to a list in another order. */
export function checkCursor(order: Order, cursor: Cursor | undefined): Either<Problem, Cursor | undefined> {
  if (!cursor || (cursor.field === order.field && cursor.order === order.order)) return right(cursor);
  return refuse('bad request', `body.cursor belongs to a list sorted by ${cursor.field} ${cursor.order}.`);
}
