import { useCallback } from 'react';
import type * as t from 'io-ts';
import type { ApiRoute } from '#common/api/route';
import { readAnswer, toRequest, type ApiInput } from '#public/app/call_api';
import { useServices } from './use_services';

/** Calls a route with typed input and gives its parsed answer. Rejects with `ApiError`. */
export type CallApi = <P extends t.Any, Q extends t.Any, B extends t.Any, R extends t.Any>(
  route: ApiRoute<P, Q, B, R>,
  input: ApiInput<P, Q, B>,
  signal?: AbortSignal,
) => Promise<t.TypeOf<R>>;

/**
 * The API as a function.
 * @example const call = useApi(); const { items } = await call(searchEvents, { body: { query, from, to } });
 */
export function useApi(): CallApi {
  const { send } = useServices();
  return useCallback<CallApi>(
    async (route, input, signal) => readAnswer(route, await send(toRequest(route, input, signal))),
    [send],
  );
}
