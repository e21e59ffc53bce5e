import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { EventHit, relatedEvents } from '#common/api/events';
import { search, type FoundDocument } from '../elasticsearch/search';
import { refuse, type Answer } from '../problem';
import type { Ground } from './ground';
import { hitOf } from './hit';
import { orderOf, pageClauses } from './paging';
import { periodFilter } from './period';
import { MAX_RELATED, oldestFirst, reachOf, relatedFilter } from './related';

/** Where an event is stored. */
export interface Place {
  readonly index: string;
  readonly id: string;
}

/**
 * Finds an event by a search among the sources, never by its address: an index that is no source cannot be read
 * through Spoor, and data streams' backing indices are found.
 */
export async function findEvent({ scope, source }: Ground, { index, id }: Place): Answer<FoundDocument> {
  const found = await search(scope.elasticsearch, source.indices, {
    size: 1,
    query: { bool: { filter: [{ ids: { values: [id] } }, { term: { _index: index } }] } },
  });
  if (isLeft(found)) return found;
  const [document] = found.right.documents;
  return document
    ? right(document)
    : refuse(
        'not found',
        'There is no such event in the sources. It may have been deleted, or you may not see it.',
      );
}

/** One event, without its secrets. */
export async function getEvent(ground: Ground, place: Place): Answer<EventHit> {
  const document = await findEvent(ground, place);
  return isLeft(document) ? document : right(hitOf(ground.source.layout, ground.seal)(document.right));
}

/** Everything of an event's flow, its parent flow and its data flows, oldest first. */
export async function getRelated(
  ground: Ground,
  place: Place,
): Answer<TypeOf<typeof relatedEvents.response>> {
  const { scope, source, seal } = ground;
  const document = await findEvent(ground, place);
  if (isLeft(document)) return document;
  const own = hitOf(source.layout, seal)(document.right);
  const filter = relatedFilter(source.layout, own.event);
  const time = timeOf(own.event.timestamp ?? document.right._source?.[source.timeField]);
  if (!filter || time === undefined) {
    return right({
      total: 1,
      relation: 'eq',
      items: [own],
      partial: [],
      notes: ['This event belongs to no flow.'],
    });
  }
  const order = orderOf(source.layout, source.timeField, { field: '@timestamp', order: 'asc' });
  if (isLeft(order)) return order;
  const found = await search(scope.elasticsearch, source.indices, {
    ...pageClauses(order.right, MAX_RELATED, undefined),
    query: { bool: { filter: [filter, periodFilter(source.timeField, reachOf(time))] } },
  });
  if (isLeft(found)) return found;
  const { total, documents, partial } = found.right;
  return right({
    total,
    relation: 'eq',
    items: oldestFirst(documents.map(hitOf(source.layout, seal))),
    partial: [...partial],
    notes:
      total > documents.length ? [`The first ${documents.length} of ${total} related events are shown.`] : [],
  });
}

const timeOf = (value: unknown): number | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const milliseconds = new Date(value).valueOf();
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
};
