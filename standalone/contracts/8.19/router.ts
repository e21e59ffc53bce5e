import * as Boom from '@hapi/boom';
import type { Lifecycle, Request, ResponseToolkit, RouteOptions, Server } from '@hapi/hapi';
import { errors } from '@elastic/elasticsearch';
import { identityOf } from '../../http/authentication';
import type {
  IRouter,
  RequestHandler,
  RequestHandlerContext,
  RouteAuthz,
  RouteConfig,
} from '../../../typings/kibana-8.19/server';
import { kibanaRequest } from './request';
import { responseFactory, send } from './response';

type Method = 'get' | 'post' | 'put' | 'delete';

/** Kibana's rules for declaring a route; broken ones keep the plugin from starting. */
function assertDeclaration<P, Q, B>(method: Method, route: RouteConfig<P, Q, B>) {
  const where = `[${method}] at [${route.path}]`;
  if (!route.path.startsWith('/')) {
    throw new Error(`The ${where} must have a path that begins with "/".`);
  }
  if (!route.validate) {
    throw new Error(`The ${where} does not have a 'validate' specified.`);
  }
  // 8.19 lets this pass, 9.1 and later do not: refusing it here keeps one plugin good for all.
  if (route.security?.authz === undefined) {
    throw new Error(`The ${where} must have security.authz; see Kibana's route security rules.`);
  }
}

/** @throws Boom 403 with Kibana's words */
function authorize(request: Request, authz: RouteAuthz) {
  if ('enabled' in authz) {
    return;
  }
  const { access } = identityOf(request);
  const missing = authz.requiredPrivileges.filter((privilege) => !access.some((held) => held === privilege));
  if (missing.length > 0) {
    const { method, url } = request;
    throw Boom.forbidden(
      `API [${method.toUpperCase()} ${url.pathname}${url.search}] is unauthorized for user, ` +
        `this action is granted by the Kibana privileges [${missing.join(',')}]`,
    );
  }
}

/** An answer of Elasticsearch that the credentials no longer hold is the caller's 401; everything else unexpected is a 500. */
function translate(error: unknown): unknown {
  return error instanceof errors.ResponseError && error.statusCode === 401
    ? Boom.unauthorized('Unauthorized')
    : error;
}

const optionsOf = <P, Q, B>(method: Method, { options }: RouteConfig<P, Q, B>): RouteOptions => ({
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

/** Kibana's router over hapi. `contextFor` makes what handlers get at the cluster with. */
export function createRouter(
  server: Server,
  contextFor: (request: Request) => RequestHandlerContext,
): IRouter {
  const register =
    (method: Method) =>
    <P, Q, B>(route: RouteConfig<P, Q, B>, handler: RequestHandler<P, Q, B>) => {
      assertDeclaration(method, route);
      const handle = async (request: Request, h: ResponseToolkit): Promise<Lifecycle.ReturnValue> => {
        authorize(request, route.security.authz);
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
