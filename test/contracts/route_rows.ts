import type { Generation } from '#standalone/contracts/contract';

/** A request of a test. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const json = { 'content-type': 'application/json' };
const xsrf = { 'kbn-xsrf': 'test' };

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
const FAILED = failure(
  500,
  'Internal Server Error',
  'An internal server error occurred. Check Kibana server logs for details.',
);
const lacks = (name: string) =>
  failure(
    403,
    'Forbidden',
    `API [GET /api/probe/${name}] is unauthorized for user, this action is granted by the Kibana privileges [nobody_has_this]`,
  );
const FORBIDDEN = failure(403, 'Forbidden', 'Forbidden');

/** What a route answers, and where in Kibana's source that stands. */
export interface Row {
  readonly what: string;
  readonly source: string;
  readonly route: string;
  readonly sent?: Sent;
  readonly status: number;
  readonly answer: unknown;
  /** Where not all answer so. */
  readonly only?: readonly Generation[];
}

const ROUTER = 'core-http-router-server-internal';
const AUTHORIZATION = 'security/server/authorization/api_authorization.ts';

/** What routes answer, under each generation. */
export const rows: readonly Row[] = [
  { what: 'an answer', source: `${ROUTER}/response.ts`, route: 'ok', status: 200, answer: { fine: true } },
  {
    what: 'text is HTML, as hapi has it',
    source: `${ROUTER}/response_adapter.ts`,
    ...{ route: 'text', status: 200, answer: '<b>' },
  },
  {
    what: 'a body',
    source: `${ROUTER}/request.ts`,
    ...{ route: 'write', sent: post('{"n":1}'), status: 200, answer: { body: { n: 1 } } },
  },
  {
    what: 'no kbn-xsrf header',
    source: 'core-http-server-internal/lifecycle_handlers.ts',
    ...{ route: 'write', sent: { method: 'POST', body: '{}', headers: json }, status: 400 },
    answer: failure(400, 'Bad Request', 'Request must contain a kbn-xsrf header.'),
  },
  {
    what: 'a body that is no JSON',
    source: 'hapi/subtext',
    ...{ route: 'write', sent: post('{"n":'), status: 400 },
    answer: failure(400, 'Bad Request', 'Invalid request payload JSON format'),
  },
  {
    what: 'a body that is too large',
    source: 'hapi/subtext',
    ...{ route: 'small', sent: post('{"n":12345678}'), status: 413 },
    answer: failure(
      413,
      'Request Entity Too Large',
      'Payload content length greater than maximum allowed: 10',
    ),
  },
  {
    what: 'a body that does not validate',
    source: `${ROUTER}/validator.ts`,
    ...{ route: 'invalid', sent: post('{}'), status: 400 },
    answer: failure(400, 'Bad Request', '[request body.n]: expected a number'),
  },
  {
    what: 'a privilege that the user lacks, named',
    source: AUTHORIZATION,
    ...{ route: 'secret', status: 403, answer: lacks('secret') },
    only: ['8.19', '9'],
  },
  {
    what: 'a privilege that the user lacks, not named',
    source: AUTHORIZATION,
    ...{ route: 'secret', status: 403, answer: FORBIDDEN },
    only: ['7.17'],
  },
  {
    what: 'tags alone guard a route',
    source: AUTHORIZATION,
    ...{ route: 'tagged', status: 403, answer: FORBIDDEN },
    only: ['7.17', '8.19'],
  },
  {
    what: 'security alone guards a route',
    source: AUTHORIZATION,
    ...{ route: 'guarded', status: 403, answer: lacks('guarded') },
    only: ['8.19', '9'],
  },
  {
    what: 'security alone guards nothing: an unknown key',
    source: 'src/core/server/http/router/router.ts',
    ...{ route: 'guarded', status: 200, answer: '' },
    only: ['7.17'],
  },
  {
    what: 'an internal route, asked by a script',
    source: 'core-http-server-internal/lifecycle_handlers.ts',
    ...{ route: 'internal', status: 400 },
    answer: failure(
      400,
      'Bad Request',
      'uri [/api/probe/internal] with method [get] exists but is not available with the current configuration',
    ),
    only: ['9'],
  },
  {
    what: 'an internal route, asked by Kibana’s own page',
    source: 'core-http-server-internal/lifecycle_handlers.ts',
    ...{ route: 'internal', sent: { headers: { 'x-elastic-internal-origin': 'Kibana' } } },
    ...{ status: 200, answer: '' },
  },
  {
    what: 'an internal route, where scripts may ask',
    source: 'core-http-server-internal/lifecycle_handlers.ts',
    ...{ route: 'internal', status: 200, answer: '' },
    only: ['7.17', '8.19'],
  },
  {
    what: 'attributes of an error',
    source: `${ROUTER}/response_adapter.ts`,
    ...{ route: 'attributes', status: 400 },
    answer: failure(400, 'Bad Request', 'no', { attributes: { column: 3 } }),
  },
  {
    what: 'an error without a text',
    source: `${ROUTER}/response.ts`,
    ...{ route: 'plain', status: 404, answer: failure(404, 'Not Found', 'Not Found') },
  },
  {
    what: 'a status of one’s own',
    source: `${ROUTER}/response.ts`,
    ...{ route: 'teapot', status: 418, answer: failure(418, "I'm a teapot", 'tea') },
  },
  {
    what: 'an error with a status of success',
    source: `${ROUTER}/response.ts`,
    ...{ route: 'wrong_status', status: 500, answer: FAILED },
  },
  {
    what: 'a handler that throws says nothing of why',
    source: `${ROUTER}/router.ts`,
    ...{ route: 'throws', status: 500, answer: FAILED },
  },
  {
    what: 'no such route',
    source: 'core-http-server-internal/http_server.ts',
    ...{ route: 'nothing', status: 404, answer: failure(404, 'Not Found', 'Not Found') },
  },
];
