import { useInfiniteQuery } from '@tanstack/react-query';
import { searchEvents, type EventHit } from '#common/api/events';
import type { PartialFailure, Relation } from '#common/api/shared';
import { ApiError } from '#public/app/api_error';
import { useApi } from '#public/hooks/use_api';
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
      readonly loadMore: () => void;
    };

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(0, error instanceof Error ? error.message : String(error));

/** The events that were found, page by page. */
export function useEventPages(): EventPages {
  const { search, state } = useHunt();
  const call = useApi();
  const body = { ...search, size: PAGE_SIZE, ...(state.sort === undefined ? {} : { sort: state.sort }) };
  const result = useInfiniteQuery({
    queryKey: [searchEvents.method, searchEvents.path, 'pages', body],
    queryFn: ({ pageParam, signal }: { pageParam?: unknown; signal?: AbortSignal }) =>
      call(
        searchEvents,
        { body: typeof pageParam === 'string' ? { ...body, cursor: pageParam } : body },
        signal,
      ),
    getNextPageParam: ({ cursor }) => cursor,
    keepPreviousData: true,
    refetchOnWindowFocus: false,
    retry: false,
  });
  if (result.error !== null && !result.isFetching) {
    return { state: 'failed', error: asApiError(result.error), retry: () => void result.refetch() };
  }
  const pages = result.data?.pages;
  const first = pages?.[0];
  if (pages === undefined || first === undefined) return { state: 'loading' };
  const hits = pages.flatMap(({ items }) => items);
  return {
    state: 'ready',
    hits,
    total: first.total,
    relation: first.relation,
    partial: pages.flatMap(({ partial }) => partial),
    notes: first.notes,
    hasMore: result.hasNextPage === true && hits.length < MAX_LISTED,
    isLoadingMore: result.isFetchingNextPage,
    isRefreshing: result.isFetching && !result.isFetchingNextPage,
    loadMore: () => void result.fetchNextPage(),
  };
}
