import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { searchEvents } from '#common/api/events';
import { search } from '../elasticsearch/search';
import type { Answer } from '../problem';
import { readCursor, writeCursor } from './cursor';
import type { Ground } from './ground';
import { hitOf } from './hit';
import { checkCursor, cursorBehind, orderOf, pageClauses, seenFilter } from './paging';
import { periodOf } from './period';
import { ask } from './question';
import { typesFilter } from './stored_names';

const DEFAULT_SIZE = 50;

/** A page of events. Its total counts the whole list, on every page. */
export async function listEvents(
  ground: Ground,
  wish: TypeOf<typeof searchEvents.body>,
): Answer<TypeOf<typeof searchEvents.response>> {
  const { scope, source, seal, now } = ground;
  const order = orderOf(source.layout, source.timeField, wish.sort);
  if (isLeft(order)) return order;
  const given = wish.cursor === undefined ? right(undefined) : readCursor(wish.cursor);
  if (isLeft(given)) return given;
  const cursor = checkCursor(order.right, given.right);
  if (isLeft(cursor)) return cursor;
  const before = cursor.right;
  // every page speaks of the first page's time, also when that was "now"
  const period = before ? right({ from: before.from, to: before.to }) : periodOf(wish, now);
  if (isLeft(period)) return period;
  const question = await ask(ground, period.right, wish.query);
  if (isLeft(question)) return question;
  const size = wish.size ?? DEFAULT_SIZE;
  const found = await search(scope.elasticsearch, source.indices, {
    ...pageClauses(order.right, size, before),
    query: {
      bool: {
        filter: [...question.right.filter, ...typesFilter(source.layout, wish.eventTypes)],
        must_not: seenFilter(before),
      },
    },
  });
  if (isLeft(found)) return found;
  const behind = cursorBehind(found.right.documents, size, order.right, period.right, before);
  const next = behind && writeCursor(behind);
  if (next && isLeft(next)) return next;
  return right({
    total: found.right.total + (before?.seen.length ?? 0),
    relation: 'eq',
    items: found.right.documents.map(hitOf(source.layout, seal)),
    ...(next ? { cursor: next.right } : {}),
    partial: [...source.partial, ...found.right.partial],
    notes: [...question.right.notes],
  });
}
