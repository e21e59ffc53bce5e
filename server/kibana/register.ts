import { isLeft } from 'fp-ts/lib/Either';
import type { IRouter, RequestHandler, RouteConfig } from '#kibana/server';
import { STATUS_CODES } from '../problem';
import type { Route } from '../routes/route';
import type { Log, Scope } from '../scope';
import type { Services } from '../services';
import type { Hidden } from './hidden';
import { scopesOf } from './scope';
import type { Started } from './start';

/** Bytes of the largest body: a query of 10,000 characters with everything beside it is far below. */
const MAX_BODY = 1_048_576;

/** The contract's codecs are asked by `route`, whose sentences are better: here everything passes. */
const validate: RouteConfig<unknown, unknown, unknown>['validate'] = {
  params: (data, { ok }) => ok(data),
  query: (data, { ok }) => ok(data),
  body: (data, { ok }) => ok(data),
};

/** What every generation reads in one: 7.17 authorises by tags and ignores the rest; since 9.1 there must be `security`. */
const configOf = ({ api: { method, path, access, maxBody = MAX_BODY } }: Route) => ({
  path,
  validate,
  security: { authz: { requiredPrivileges: [access] } },
  options: {
    access: 'public' as const,
    tags: [`access:${access}`],
    ...(method === 'get' ? {} : { body: { maxBytes: maxBody } }),
  },
});

/** What answers to requests are made of. */
interface Answering {
  readonly started: () => Promise<Started>;
  readonly services: (scope: Scope) => Services;
  readonly hidden: Hidden;
  readonly log: Log;
  /** Registers one route; what Kibana refuses is noted, and the others stand. */
  readonly attempt: (part: string, register: () => void) => void;
}

/** Registers the routes with Kibana: who may call them, and what becomes of answers and problems. */
export function registerRoutes(
  router: IRouter,
  routes: readonly Route[],
  { started, services, hidden, log, attempt }: Answering,
): void {
  const scopeOf = scopesOf(started, hidden);
  const handlerOf =
    ({ api, answer }: Route): RequestHandler<unknown, unknown, unknown> =>
    async (context, request, response) => {
      try {
        const scope = await scopeOf(context, request);
        const answered = await answer(request, services(scope));
        if (!isLeft(answered)) return response.ok({ body: answered.right });
        const { kind, message, attributes } = answered.left;
        return response.customError({ statusCode: STATUS_CODES[kind], body: { message, attributes } });
      } catch (error) {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log.error(`${api.method} ${api.path}: ${reason}`);
        return response.customError({
          statusCode: 500,
          body: { message: 'Spoor failed; the reason stands in the server log.' },
        });
      }
    };
  for (const route of routes) {
    const { method, path } = route.api;
    attempt(`Route ${method.toUpperCase()} ${path}`, () => router[method](configOf(route), handlerOf(route)));
  }
}
