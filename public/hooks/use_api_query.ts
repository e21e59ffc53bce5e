import { useQuery } from '@tanstack/react-query';
import type * as t from 'io-ts';
import type { ApiRoute } from '#common/api/route';
import type { PartialFailure } from '#common/api/shared';
import { asApiError, type ApiError } from '#public/app/api_error';
import type { ApiInput } from '#public/app/call_api';
import { isEmptyAnswer, notesOf, partialFailuresOf } from './answer';
import { useApi } from './use_api';

/** Where a question to the API stands. Each state is drawn differently; none may be forgotten. */
export type Answer<T> =
  /** Not asked yet, because something that it needs is missing. */
  | { readonly state: 'waiting' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly data: T;
      /** Nothing was found. */
      readonly isEmpty: boolean;
      /** What could not be asked; the rest stands. */
      readonly partial: readonly PartialFailure[];
      readonly notes: readonly string[];
      /** A newer answer is under way; `data` may be of the question before. */
      readonly isRefreshing: boolean;
    };

/** How a question is asked. */
export interface QuestionOptions {
  /** False while something that the question needs is missing; default true. */
  readonly enabled?: boolean;
  /** Shows the answer of the question before while the new one is loading, so that nothing jumps; default true. */
  readonly keepPrevious?: boolean;
  /** Asks again every so many seconds; 0 or left out: never. */
  readonly refreshSeconds?: number;
}

const MAX_RETRIES = 1;

/** A refusal stays a refusal; only broken wires and busy servers are worth another try. */
const isWorthRetrying = (failures: number, error: unknown): boolean =>
  failures < MAX_RETRIES && [0, 429, 503].includes(asApiError(error).statusCode);

/**
 * Asks a route and keeps the answer up to date.
 * @example const found = useApiQuery(searchEvents, { body: { ...search, size: 50 } });
 */
export function useApiQuery<P extends t.Any, Q extends t.Any, B extends t.Any, R extends t.Any>(
  route: ApiRoute<P, Q, B, R>,
  input: ApiInput<P, Q, B>,
  { enabled = true, keepPrevious = true, refreshSeconds = 0 }: QuestionOptions = {},
): Answer<t.TypeOf<R>> {
  const call = useApi();
  const result = useQuery<t.TypeOf<R>>({
    queryKey: [route.method, route.path, input],
    queryFn: ({ signal }) => call(route, input, signal),
    enabled,
    keepPreviousData: keepPrevious,
    refetchOnWindowFocus: false,
    refetchInterval: refreshSeconds > 0 ? refreshSeconds * 1_000 : false,
    retry: isWorthRetrying,
  });
  if (result.error !== null && !result.isFetching) {
    return { state: 'failed', error: asApiError(result.error), retry: () => void result.refetch() };
  }
  if (result.data === undefined) return { state: enabled ? 'loading' : 'waiting' };
  return {
    state: 'ready',
    data: result.data,
    isEmpty: isEmptyAnswer(result.data),
    partial: partialFailuresOf(result.data),
    notes: notesOf(result.data),
    isRefreshing: result.isFetching,
  };
}
