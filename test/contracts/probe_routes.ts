import type { Generation } from '#standalone/contracts/contract';
import type { Deferred } from '#standalone/deferred';
import { type ProbeRoute, refusingBody } from './probe';

/** What the slow route tells of one request. */
export interface Slow {
  readonly arrived: Deferred<void>;
  readonly aborted: Deferred<void>;
}

const common: Readonly<Record<string, ProbeRoute>> = {
  ok: { handle: (_, __, { ok }) => ok({ body: { fine: true }, headers: { 'x-probe': 'yes' } }) },
  text: { handle: (_, __, { ok }) => ok({ body: '<b>' }) },
  write: { method: 'post', handle: (_, request, { ok }) => ok({ body: { body: request.body } }) },
  small: { method: 'post', maxBytes: 10, handle: (_, __, { ok }) => ok() },
  invalid: { method: 'post', validate: refusingBody, handle: (_, __, { ok }) => ok() },
  secret: { privilege: 'nobody_has_this', handle: (_, __, { ok }) => ok() },
  attributes: {
    handle: (_, __, { badRequest }) => badRequest({ body: { message: 'no', attributes: { column: 3 } } }),
  },
  plain: { handle: (_, __, { notFound }) => notFound() },
  teapot: { handle: (_, __, { customError }) => customError({ statusCode: 418, body: 'tea' }) },
  wrong_status: { handle: (_, __, { customError }) => customError({ statusCode: 200, body: 'tea' }) },
  throws: {
    handle: () => {
      throw new Error('password: hunter2');
    },
  },
  context: {
    handle: async (context, request, { ok }) => {
      const core = await context.core;
      return ok({
        body: {
          isPromise: context.core instanceof Promise,
          knows: Object.keys(core),
          types: Object.keys(core.savedObjects),
          headers: Object.keys(request.headers).filter(
            (name) => name === 'authorization' || name === 'cookie',
          ),
        },
      });
    },
  },
  guarded: { guardedBy: 'security', privilege: 'nobody_has_this', handle: (_, __, { ok }) => ok() },
  internal: { access: 'internal', handle: (_, __, { ok }) => ok() },
  elasticsearch: {
    handle: async (context, _, { ok }) => {
      const { elasticsearch } = await context.core;
      const asked: unknown = elasticsearch.client.asCurrentUser.transport.request({
        method: 'GET',
        path: '/_cluster/health',
      });
      const answer: unknown = await asked;
      return ok({
        body: {
          keys: Object.keys(Object(answer)),
          canAbort: typeof Reflect.get(Object(asked), 'abort') === 'function',
        },
      });
    },
  },
  missing: {
    handle: async (context, _, { ok }) => {
      const { elasticsearch } = await context.core;
      try {
        await elasticsearch.client.asCurrentUser.transport.request({
          method: 'GET',
          path: '/nothing/_doc/1',
        });
        return ok();
      } catch (error) {
        const meta: unknown = Reflect.get(Object(error), 'meta');
        return ok({
          body: {
            name: Reflect.get(Object(error), 'name'),
            status: Reflect.get(Object(meta), 'statusCode'),
          },
        });
      }
    },
  },
};

/** Answers only when the client goes away. */
const slowRoute = ({ arrived, aborted }: Slow): ProbeRoute => ({
  handle: async (_, request, { ok }) => {
    await new Promise<void>((resolve) => {
      request.events.aborted$.subscribe(() => {
        aborted.resolve();
        resolve();
      });
      arrived.resolve();
    });
    return ok();
  },
});

const tagged: ProbeRoute = {
  guardedBy: 'tags',
  privilege: 'nobody_has_this',
  handle: (_, __, { ok }) => ok(),
};

/** Routes that do one thing each. 9 takes none without `security`: that stands among the refusals. */
export const routesOf = (generation: Generation, slow: Slow): Readonly<Record<string, ProbeRoute>> => ({
  ...common,
  slow: slowRoute(slow),
  ...(generation === '9' ? {} : { tagged }),
});
