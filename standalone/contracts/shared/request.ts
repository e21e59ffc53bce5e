import type { Request } from '@hapi/hapi';
import { fromEvent, merge, take, takeUntil, filter, map, shareReplay } from 'rxjs';
import type { KibanaRequest, RouteValidatorConfig } from '../../../typings/kibana-8.19/server';
import { validatePart } from './validation';

function eventsOf({ raw }: Request): KibanaRequest['events'] {
  const finished$ = fromEvent(raw.res, 'finish').pipe(map(() => undefined));
  const closed$ = fromEvent(raw.res, 'close').pipe(map(() => undefined));
  return {
    aborted$: merge(fromEvent(raw.req, 'aborted'), closed$).pipe(
      filter(() => !raw.res.writableFinished),
      map(() => undefined),
      take(1),
      takeUntil(finished$),
      shareReplay(1),
    ),
    completed$: merge(finished$, closed$).pipe(take(1), shareReplay(1)),
  };
}

const byRequest = new WeakMap<object, Request>();

/** The server's own request behind one that a plugin gives back, e.g. to `asScoped`. */
export function originalOf(request: object): Request {
  const original = byRequest.get(request);
  if (original === undefined) {
    throw new Error('Expected a request that the host gave to a route handler.');
  }
  return original;
}

/** @throws Boom 400 when a part does not validate */
export function kibanaRequest<P, Q, B>(
  request: Request,
  validate: RouteValidatorConfig<P, Q, B>,
): KibanaRequest<P, Q, B> {
  const made: KibanaRequest<P, Q, B> = {
    id: request.info.id,
    params: validatePart('params', validate.params, request.params),
    query: validatePart('query', validate.query, request.query),
    body: validatePart('body', validate.body, request.payload),
    headers: withoutSecrets(request.raw.req.headers),
    url: request.url,
    route: { path: request.route.path, method: request.method },
    events: eventsOf(request),
    auth: { isAuthenticated: request.auth.isAuthenticated },
  };
  byRequest.set(made, request);
  return made;
}

/** Kibana hides credentials from plugins as well. */
function withoutSecrets(headers: KibanaRequest['headers']): KibanaRequest['headers'] {
  const kept = Object.entries(headers).filter(([name]) => name !== 'authorization' && name !== 'cookie');
  return Object.fromEntries(kept);
}
