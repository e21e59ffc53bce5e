import { request as httpRequest } from 'node:http';
import { type ProbeRoute, refusingBody, startProbe } from './probe';

let aborted: () => void;
const wasAborted = new Promise<void>((resolve) => {
  aborted = resolve;
});
let arrived: () => void;
const hasArrived = new Promise<void>((resolve) => {
  arrived = resolve;
});

const routes: Readonly<Record<string, ProbeRoute>> = {
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
      const { savedObjects, security } = await context.core;
      return ok({
        body: {
          user: security.authc.getCurrentUser()?.username ?? null,
          types: Object.keys(savedObjects),
          headers: Object.keys(request.headers).filter(
            (name) => name === 'authorization' || name === 'cookie',
          ),
        },
      });
    },
  },
  slow: {
    handle: async (_, request, { ok }) => {
      await new Promise<void>((resolve) => {
        request.events.aborted$.subscribe(() => {
          aborted();
          resolve();
        });
        arrived();
      });
      return ok();
    },
  },
};

let probe: Awaited<ReturnType<typeof startProbe>>;
beforeAll(async () => {
  probe = await startProbe(routes);
}, 240_000);
afterAll(() => probe.stop());

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const json = { 'content-type': 'application/json' };
const xsrf = { 'kbn-xsrf': 'test' };

async function send(name: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const response = await fetch(`${probe.url}/api/probe/${name}`, {
    method,
    headers: { ...probe.admin, ...headers },
    body,
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const answer: unknown = isJson ? JSON.parse(text) : text;
  return { status: response.status, answer, headers: response.headers };
}

const failure = (statusCode: number, error: string, message: string, more = {}) => ({
  statusCode,
  error,
  message,
  ...more,
});
const post = (body: string, headers = {}): Sent => ({
  method: 'POST',
  body,
  headers: { ...json, ...xsrf, ...headers },
});

/** Each row says in which part of Kibana's source the behaviour stands. */
test.each<[string, string, string, Sent, number, unknown]>([
  ['an answer', 'core-http-router-server-internal/response.ts', 'ok', {}, 200, { fine: true }],
  [
    'text is HTML, as hapi has it',
    'core-http-router-server-internal/response_adapter.ts',
    'text',
    {},
    200,
    '<b>',
  ],
  [
    'a body',
    'core-http-router-server-internal/request.ts',
    'write',
    post('{"n":1}'),
    200,
    { body: { n: 1 } },
  ],
  [
    'no kbn-xsrf header',
    'core-http-server-internal/lifecycle_handlers.ts',
    'write',
    { method: 'POST', body: '{}', headers: json },
    400,
    failure(400, 'Bad Request', 'Request must contain a kbn-xsrf header.'),
  ],
  [
    'a body that is no JSON',
    'hapi/subtext',
    'write',
    post('{"n":'),
    400,
    failure(400, 'Bad Request', 'Invalid request payload JSON format'),
  ],
  [
    'a body that is too large',
    'hapi/subtext',
    'small',
    post('{"n":12345678}'),
    413,
    failure(413, 'Request Entity Too Large', 'Payload content length greater than maximum allowed: 10'),
  ],
  [
    'a body that does not validate',
    'core-http-router-server-internal/validator.ts',
    'invalid',
    post('{}'),
    400,
    failure(400, 'Bad Request', '[request body.n]: expected a number'),
  ],
  [
    'a privilege that the user lacks',
    'security/server/authorization/api_authorization.ts',
    'secret',
    {},
    403,
    failure(
      403,
      'Forbidden',
      'API [GET /api/probe/secret] is unauthorized for user, this action is granted by the Kibana privileges [nobody_has_this]',
    ),
  ],
  [
    'attributes of an error',
    'core-http-router-server-internal/response_adapter.ts',
    'attributes',
    {},
    400,
    failure(400, 'Bad Request', 'no', { attributes: { column: 3 } }),
  ],
  [
    'an error without a text',
    'core-http-router-server-internal/response.ts',
    'plain',
    {},
    404,
    failure(404, 'Not Found', 'Not Found'),
  ],
  [
    'a status of one’s own',
    'core-http-router-server-internal/response.ts',
    'teapot',
    {},
    418,
    failure(418, "I'm a teapot", 'tea'),
  ],
  [
    'an error with a status of success',
    'core-http-router-server-internal/response.ts',
    'wrong_status',
    {},
    500,
    failure(
      500,
      'Internal Server Error',
      'An internal server error occurred. Check Kibana server logs for details.',
    ),
  ],
  [
    'a handler that throws says nothing of why',
    'core-http-router-server-internal/router.ts',
    'throws',
    {},
    500,
    failure(
      500,
      'Internal Server Error',
      'An internal server error occurred. Check Kibana server logs for details.',
    ),
  ],
  [
    'no such route',
    'core-http-server-internal/http_server.ts',
    'nothing',
    {},
    404,
    failure(404, 'Not Found', 'Not Found'),
  ],
])('%s (%s)', async (_, __, name, sent, status, answer) => {
  const came = await send(name, sent);
  expect({ status: came.status, answer: came.answer }).toEqual({ status, answer });
});

test('handlers see who calls, never with which credentials', async () => {
  const { answer } = await send('context');
  expect(answer).toEqual({
    user: probe.credentials === undefined ? null : 'spoor_admin',
    types: ['client', 'getClient'],
    headers: [],
  });
});

test('a client that goes away is told to the handler', async () => {
  const request = httpRequest(`${probe.url}/api/probe/slow`, { headers: { ...probe.admin } });
  request.on('error', () => undefined);
  request.end();
  await hasArrived;
  request.destroy();
  await wasAborted;
});

test('every answer, errors too, carries the headers that keep browsers strict', async () => {
  for (const name of ['ok', 'throws', 'nothing']) {
    const { headers } = await send(name);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});
