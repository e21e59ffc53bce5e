import { listAudit, type AuditRecord } from '#common/api/settings';
import type { ApiError } from '#public/app/api_error';
import { useApi } from '#public/hooks/use_api';
import { usePages } from '#public/hooks/use_pages';

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
  const list = usePages([listAudit.method, listAudit.path, wish], (cursor, signal) =>
    call(listAudit, { query: cursor === undefined ? wish : { ...wish, cursor } }, signal),
  );
  if (list.state !== 'ready') return list;
  const { first, pages, hasMore, isLoadingMore, loadMore } = list;
  return {
    state: 'ready',
    records: pages.flatMap(({ items }) => items),
    total: first.total,
    hasMore,
    isLoadingMore,
    loadMore,
  };
}
