import * as t from 'io-ts';

/**
 * What a person may be allowed to do: to hunt; to save hunts and make rules; to classify events and declare compromises; to
 * reveal masked values; to set Spoor up.
 */
export const ACCESSES = [
  'spoor_read',
  'spoor_write',
  'spoor_classify',
  'spoor_secrets',
  'spoor_admin',
] as const;

/**
 * What a person must be allowed to do to call a route. Each is a privilege of a Kibana feature; the bundled
 * host maps them to Elasticsearch roles.
 */
export type Access = (typeof ACCESSES)[number];

export type Method = 'get' | 'post' | 'put' | 'delete';

/** The contract of one HTTP route: server, browser, OpenAPI page and test matrix all derive from it. */
export interface ApiRoute<P extends t.Any, Q extends t.Any, B extends t.Any, R extends t.Any> {
  readonly method: Method;
  /** Kibana's path syntax: `/api/spoor/hunts/{id}`. */
  readonly path: string;
  readonly access: Access;
  /** One sentence for the OpenAPI page. */
  readonly summary: string;
  /** Bytes of the largest body, where the usual 1 MiB is too little. */
  readonly maxBody?: number;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly response: R;
}

export type AnyApiRoute = ApiRoute<t.Any, t.Any, t.Any, t.Any>;

/** The codec of "nothing here": accepts an absent or empty object, and names any key that it does not know. */
export const nothing = t.strict({});

/** Spread into a route that takes no parameters, query string or body: `{ ...bare, body: searchBody }`. */
export const bare = { params: nothing, query: nothing, body: nothing } as const;

/**
 * Declares a route and infers its types.
 * @example defineRoute({ ...bare, method: 'get', path: '/api/spoor/status', access: 'spoor_read', summary: '…', response: status })
 */
export const defineRoute = <P extends t.Any, Q extends t.Any, B extends t.Any, R extends t.Any>(
  route: ApiRoute<P, Q, B, R>,
): ApiRoute<P, Q, B, R> => route;
