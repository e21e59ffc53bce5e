import { partialFailures, problemOf } from './failures';

const response = (statusCode: number, type: string, reason = 'because') => ({
  name: 'ResponseError',
  statusCode,
  body: { error: { type, reason, root_cause: [{ type, reason }] } },
});

test.each([
  ['no answer', { name: 'ConnectionError' }, 'unavailable', 'cannot be reached'],
  ['too late', { name: 'TimeoutError' }, 'timeout', 'in time'],
  ['the browser left', { name: 'RequestAbortedError' }, 'cancelled', 'cancelled'],
  ['signed out', { name: 'ResponseError', statusCode: 401 }, 'forbidden', 'Sign in'],
  ['no rights', response(403, 'security_exception', 'action [x] is unauthorized'), 'forbidden', 'action [x]'],
  ['memory', response(429, 'circuit_breaking_exception'), 'busy', 'memory'],
  ['queue', response(429, 'es_rejected_execution_exception'), 'busy', 'queue'],
  ['buckets', response(503, 'too_many_buckets_exception'), 'bad request', 'buckets'],
  ['bad query', response(400, 'parsing_exception', 'unknown query'), 'bad request', 'unknown query'],
  ['anything else', response(500, 'null_pointer_exception', 'boom'), 'unavailable', 'boom'],
  ['no body', { name: 'ResponseError', statusCode: 500, body: '<html>' }, 'unavailable', 'no reason'],
])('%s', (_, failure, kind, message) =>
  expect(problemOf(failure)).toMatchObject({ kind, message: expect.stringContaining(message) }),
);

test('long reasons are cut', () =>
  expect(problemOf(response(400, 'x', 'y'.repeat(5_000))).message.length).toBeLessThan(400));

test('shards that failed are named, and so is a time that ran out', () =>
  expect(
    partialFailures(
      {
        total: 2,
        failed: 1,
        failures: [{ index: 'eve-1', shard: 0, reason: { type: 'x', reason: 'no fielddata' } }],
      },
      true,
    ),
  ).toEqual([
    { what: 'eve-1[0]', reason: 'no fielddata' },
    { what: 'time', reason: expect.stringContaining('time limit') },
  ]));
