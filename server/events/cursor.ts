import { right, type Either } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { MAX_CURSOR } from '#common/api/events';
import { refuse, type Problem } from '../problem';

/** What a sort key may be. */
const sortValue = t.union([t.string, t.number, t.boolean, t.null]);

/** Where a page ended, and what the following pages must have in common with it. */
const cursor = t.strict({
  from: t.number,
  to: t.number,
  field: t.string,
  order: t.union([t.literal('asc'), t.literal('desc')]),
  /** Sort keys of the last event. */
  after: t.array(sortValue),
  /** Its sequence number, the last key. */
  sequence: t.number,
  /** Events with exactly these keys that were given already: at most one a shard. An id may stand in several indices. */
  seen: t.array(t.strict({ index: t.string, id: t.string })),
});
export type Cursor = t.TypeOf<typeof cursor>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/**
 * A cursor as callers see it: opaque text.
 * @returns or a refusal where it would be longer than the API takes back, which needs values of tens of thousands of
 * characters
 */
export function writeCursor(value: Cursor): Either<Problem, string> {
  const text = Buffer.from(JSON.stringify(value)).toString('base64url');
  return text.length <= MAX_CURSOR
    ? right(text)
    : refuse(
        'bad request',
        `body.sort.field: this page ends at a value of ${value.field} that is too long to continue from. Sort by another field, or ask for a page of another size.`,
      );
}

/** A date of year 9999; anything beyond is nothing that we wrote. */
const MAX_TIME = 253_402_300_800_000;

const isTime = (value: number) => Number.isInteger(value) && Math.abs(value) < MAX_TIME;

/** Reads a cursor that a caller gave back; it may be forged, and then gives no more than another query would. */
export function readCursor(text: string): Either<Problem, Cursor> {
  const value = parsed(text);
  const isOurs =
    cursor.is(value) && isTime(value.from) && isTime(value.to) && Number.isSafeInteger(value.sequence);
  return isOurs
    ? right(value)
    : refuse(
        'bad request',
        'body.cursor is none that this API gave. Leave it out to begin with the first page.',
      );
}
