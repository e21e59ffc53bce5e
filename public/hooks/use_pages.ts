import { useInfiniteQuery } from '@tanstack/react-query';
import { asApiError, type ApiError } from '#public/app/api_error';

/** Part of a list, and where the next part begins; no cursor: it is the last one. */
interface Page {
  readonly items: readonly unknown[];
  readonly cursor?: string;
}

/** A list as far as it was asked for. */
export type Pages<P extends Page> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | {
      readonly state: 'ready';
      /** Holds what is said of the whole list, such as its total. */
      readonly first: P;
      readonly pages: readonly P[];
      readonly hasMore: boolean;
      readonly isLoadingMore: boolean;
      readonly isRefreshing: boolean;
      /** The list answers the question before; that of this one is under way. */
      readonly isOfBefore: boolean;
      readonly loadMore: () => void;
    };

/**
 * Asks for a list page by page.
 * @param key tells this list from others: the route and all that is asked
 * @param ask fetches the page that begins at a cursor, or the first one
 */
export function usePages<P extends Page>(
  key: readonly unknown[],
  ask: (cursor: string | undefined, signal: AbortSignal | undefined) => Promise<P>,
): Pages<P> {
  const result = useInfiniteQuery({
    queryKey: [...key, 'pages'],
    queryFn: ({ pageParam, signal }: { pageParam?: unknown; signal?: AbortSignal }) =>
      ask(typeof pageParam === 'string' ? pageParam : undefined, signal),
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
  return {
    state: 'ready',
    first,
    pages,
    hasMore: result.hasNextPage === true,
    isLoadingMore: result.isFetchingNextPage,
    isRefreshing: result.isFetching && !result.isFetchingNextPage,
    isOfBefore: result.isPreviousData,
    loadMore: () => void result.fetchNextPage(),
  };
}
