import { searchEvents, type EventHit } from '#common/api/events';
import type { PartialFailure, Relation } from '#common/api/shared';
import type { ApiError } from '#public/app/api_error';
import { useApi } from '#public/hooks/use_api';
import { usePages } from '#public/hooks/use_pages';
import { useHunt } from '../use_hunt';

/** Events that are asked for at once. */
export const PAGE_SIZE = 50;

/** Most events that are listed: a longer list is slow, and nobody reads it. */
export const MAX_LISTED = 1_000;

/** The list of events as far as it was asked for. */
export type EventPages =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly hits: readonly EventHit[];
      readonly total: number;
      readonly relation: Relation;
      readonly partial: readonly PartialFailure[];
      readonly notes: readonly string[];
      readonly hasMore: boolean;
      readonly isLoadingMore: boolean;
      readonly isRefreshing: boolean;
      /** The events answer the question before; those of this one are under way. */
      readonly isOfBefore: boolean;
      readonly loadMore: () => void;
    };

/** The events that were found, page by page. */
export function useEventPages(): EventPages {
  const { search, state } = useHunt();
  const call = useApi();
  const body = { ...search, size: PAGE_SIZE, ...(state.sort === undefined ? {} : { sort: state.sort }) };
  const list = usePages([searchEvents.method, searchEvents.path, body], (cursor, signal) =>
    call(searchEvents, { body: cursor === undefined ? body : { ...body, cursor } }, signal),
  );
  if (list.state !== 'ready') return list;
  const { first, pages, hasMore, isLoadingMore, isRefreshing, isOfBefore, loadMore } = list;
  const hits = pages.flatMap(({ items }) => items);
  return {
    state: 'ready',
    hits,
    total: first.total,
    relation: first.relation,
    partial: pages.flatMap(({ partial }) => partial),
    notes: first.notes,
    hasMore: hasMore && hits.length < MAX_LISTED,
    isLoadingMore,
    isRefreshing,
    isOfBefore,
    loadMore,
  };
}
