import { isLeft } from 'fp-ts/lib/Either';
import type * as t from 'io-ts';
import { decode } from '#common/api/decode';
import type { AnyApiRoute, ApiRoute } from '#common/api/route';
import { refuse, type Answer } from '../problem';
import type { Services } from '../services';

/** What came in, not yet read. */
interface Incoming {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A contract with what answers it; `answer` reads and checks what came in, so that no handler can forget to. */
export interface Route {
  readonly api: AnyApiRoute;
  readonly answer: (incoming: Incoming, services: Services) => Answer<unknown>;
}

type Read<P extends t.Any, Q extends t.Any, B extends t.Any> = {
  readonly params: t.TypeOf<P>;
  readonly query: t.TypeOf<Q>;
  readonly body: t.TypeOf<B>;
};

/**
 * Joins a contract and the sentence that answers it. Authorization follows from the contract's `access`.
 * @example export const getHunt = route(api.getHunt, ({ params }, { hunts }) => hunts.get(params.id));
 */
export const route = <P extends t.Any, Q extends t.Any, B extends t.Any, R extends t.Any>(
  api: ApiRoute<P, Q, B, R>,
  answer: (request: Read<P, Q, B>, services: Services) => Answer<t.TypeOf<R>>,
): Route => ({
  api,
  answer: async (incoming, services) => {
    // a body is optional where a contract asks for nothing; hapi then gives null
    const params = decode(api.params, incoming.params ?? {}, 'params');
    const query = decode(api.query, incoming.query ?? {}, 'query');
    const body = decode(api.body, incoming.body ?? {}, 'body');
    if (isLeft(params)) return refuse('bad request', params.left);
    if (isLeft(query)) return refuse('bad request', query.left);
    if (isLeft(body)) return refuse('bad request', body.left);
    return answer({ params: params.right, query: query.right, body: body.right }, services);
  },
});
