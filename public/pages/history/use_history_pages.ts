import { useInfiniteQuery } from '@tanstack/react-query';
import { listAudit, type AuditRecord } from '#common/api/settings';
import { ApiError } from '#public/app/api_error';
import { useApi } from '#public/hooks/use_api';

/** Records that are asked for at once; the API takes numbers of a query string as text. */
const PAGE_SIZE = '50';

/** The records as far as they were asked for. */
export type HistoryPages =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly records: readonly AuditRecord[];
      readonly total: number;
      readonly hasMore: boolean;
      readonly isLoadingMore: boolean;
      readonly loadMore: () => void;
    };

/**
 * What was recorded, newest first, page by page.
 * @param action only records of it; empty: all
 */
export function useHistoryPages(action: string): HistoryPages {
  const call = useApi();
  const wish = { size: PAGE_SIZE, ...(action === '' ? {} : { action }) };
  const result = useInfiniteQuery({
    queryKey: [listAudit.method, listAudit.path, 'pages', wish],
    queryFn: ({ pageParam, signal }: { pageParam?: unknown; signal?: AbortSignal }) =>
      call(
        listAudit,
        { query: typeof pageParam === 'string' ? { ...wish, cursor: pageParam } : wish },
        signal,
      ),
    getNextPageParam: ({ cursor }) => cursor,
    keepPreviousData: true,
    retry: false,
  });
  const { error, data } = result;
  if (error !== null && !result.isFetching) {
    return {
      state: 'failed',
      error: error instanceof ApiError ? error : new ApiError(0, String(error)),
      retry: () => void result.refetch(),
    };
  }
  if (data === undefined) return { state: 'loading' };
  return {
    state: 'ready',
    records: data.pages.flatMap(({ items }) => items),
    total: data.pages[0]?.total ?? 0,
    hasMore: result.hasNextPage === true,
    isLoadingMore: result.isFetchingNextPage,
    loadMore: () => void result.fetchNextPage(),
  };
}
