import * as Boom from '@hapi/boom';
import type { Lifecycle, Request, ResponseToolkit, RouteOptions, Server } from '@hapi/hapi';
import { errors } from '@elastic/elasticsearch';
import type {
  KibanaRequest,
  KibanaResponse,
  KibanaResponseFactory,
  RouteValidatorConfig,
} from '../../../typings/kibana-8.19/server';
import { identityOf } from '../../http/authentication';
import { kibanaRequest } from './request';
import { responseFactory, send } from './response';
import type { PolicedRoute, RouteGuard, RoutePolicy } from './route_policy';
import { assertValidators } from './validation';

type Method = 'get' | 'post' | 'put' | 'delete';

/** A route as plugins declare it in any generation. */
interface Route<P, Q, B> extends PolicedRoute {
  readonly validate: RouteValidatorConfig<P, Q, B>;
  readonly options?: PolicedRoute['options'] & {
    readonly body?: { readonly maxBytes?: number };
    readonly timeout?: { readonly payload?: number; readonly idleSocket?: number };
  };
}

/** A handler over the generation's own context. */
type Handler<Context, P, Q, B> = (
  context: Context,
  request: KibanaRequest<P, Q, B>,
  response: KibanaResponseFactory,
) => KibanaResponse | Promise<KibanaResponse>;

type Register<Context> = <P, Q, B>(route: Route<P, Q, B>, handler: Handler<Context, P, Q, B>) => void;

/** Kibana's own page says so in each request. */
const INTERNAL_ORIGIN = 'x-elastic-internal-origin';

/** @throws Boom 403 or 400 with Kibana's words */
function authorize(request: Request, { requires, refuse, isInternal }: RouteGuard) {
  const { access } = identityOf(request);
  const missing = requires.filter((privilege) => !access.some((held) => held === privilege));
  if (missing.length > 0) throw refuse(request, missing);
  if (isInternal && request.headers[INTERNAL_ORIGIN] === undefined) {
    throw Boom.badRequest(
      `uri [${request.url.pathname}] with method [${request.method}] exists but is not available with the current configuration`,
    );
  }
}

/** An answer of Elasticsearch that the credentials no longer hold is the caller's 401; everything else unexpected is a 500. */
function translate(error: unknown): unknown {
  return error instanceof errors.ResponseError && error.statusCode === 401
    ? Boom.unauthorized('Unauthorized')
    : error;
}

const optionsOf = <P, Q, B>(method: Method, { options }: Route<P, Q, B>): RouteOptions => ({
  // hapi refuses `payload` on GET.
  ...(method === 'get'
    ? {}
    : {
        payload: {
          ...(options?.body?.maxBytes === undefined ? {} : { maxBytes: options.body.maxBytes }),
          ...(options?.timeout?.payload === undefined ? {} : { timeout: options.timeout.payload }),
        },
      }),
  ...(options?.timeout?.idleSocket === undefined ? {} : { timeout: { socket: options.timeout.idleSocket } }),
});

/**
 * Kibana's router over hapi.
 * @param policyOf what the generation asks of routes
 * @param contextFor makes what handlers get at the cluster with
 */
export function createRouter<Context>(
  server: Server,
  policyOf: RoutePolicy,
  contextFor: (request: Request) => Context,
): Readonly<Record<Method, Register<Context>>> {
  const register =
    (method: Method): Register<Context> =>
    (route, handler) => {
      const where = `[${method}] at [${route.path}]`;
      if (!route.path.startsWith('/')) {
        throw new Error(`The ${where} must have a path that begins with "/".`);
      }
      assertValidators(where, route.validate);
      const guard = policyOf(route);
      const handle = async (request: Request, h: ResponseToolkit): Promise<Lifecycle.ReturnValue> => {
        authorize(request, guard);
        const seen = kibanaRequest(request, route.validate);
        try {
          return send(h, await handler(contextFor(request), seen, responseFactory));
        } catch (error) {
          throw translate(error);
        }
      };
      server.route({ method, path: route.path, handler: handle, options: optionsOf(method, route) });
    };
  return { get: register('get'), post: register('post'), put: register('put'), delete: register('delete') };
}
