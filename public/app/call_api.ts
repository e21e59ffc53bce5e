import { isLeft } from 'fp-ts/Either';
import type * as t from 'io-ts';
import type { ApiRoute } from '#common/api/route';
import { ApiError } from './api_error';
import type { ApiRequest } from './services';

/** A part that the route needs must be given; one that may be empty may be left out. */
type Part<Name extends string, Codec extends t.Any> =
  Record<never, never> extends t.TypeOf<Codec>
    ? { readonly [name in Name]?: t.TypeOf<Codec> }
    : { readonly [name in Name]: t.TypeOf<Codec> };

/** What a caller gives to a route: `{ body: { query, from, to } }`. */
export type ApiInput<P extends t.Any, Q extends t.Any, B extends t.Any> = Part<'params', P> &
  Part<'query', Q> &
  Part<'body', B>;

interface LooseInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** The text entries of an object; others are no part of an address. */
function texts(value: unknown): Record<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Puts parameters into Kibana's path syntax: `/hunts/{id}` and `{id: 'a/b'}` give `/hunts/a%2Fb`. */
export function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** Makes the request of a route from what a caller gives. */
export function toRequest<P extends t.Any, Q extends t.Any, B extends t.Any, R extends t.Any>(
  route: ApiRoute<P, Q, B, R>,
  input: LooseInput,
  signal?: AbortSignal,
): ApiRequest {
  const hasBody = route.method === 'post' || route.method === 'put';
  return {
    method: route.method,
    path: fillPath(route.path, texts(input.params)),
    query: texts(input.query),
    ...(hasBody ? { body: JSON.stringify(route.body.encode(input.body ?? {})) } : {}),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** Where a decoded answer first differs from its codec: `items.0.event`. */
function firstDifference(errors: t.Errors): string {
  const context = errors[0]?.context ?? [];
  return (
    context
      .map(({ key }) => key)
      .filter((key) => key !== '' && !/^\d+$/.test(key))
      .join('.') || 'the whole answer'
  );
}

/**
 * Parses the answer of a route.
 * @throws ApiError (502) where the answer does not have the route's shape: server and browser code of different versions.
 */
export function readAnswer<R extends t.Any>(
  route: { readonly path: string; readonly response: R },
  answer: unknown,
): t.TypeOf<R> {
  const decoded = route.response.decode(answer);
  if (isLeft(decoded)) {
    throw new ApiError(
      502,
      `The answer of ${route.path} is not in the form that this page knows (${firstDifference(decoded.left)}). Reload the page; if that does not help, server and browser run different versions of Spoor.`,
    );
  }
  return decoded.right;
}
