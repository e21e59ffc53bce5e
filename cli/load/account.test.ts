import * as fc from 'fast-check';
import { account, type Item, type Result } from './account';

const item = (number: number, isMended = false): Item => ({
  file: 'eve.json',
  number,
  id: `id${number}`,
  document: '{"a":1,"a":2}',
  isMended,
});

const result = (status: number, reason?: string): Result => ({
  create: reason === undefined ? { status } : { status, error: { reason } },
});

test('accounts for every kind of answer', () => {
  const items = [1, 2, 3, 4, 5, 6].map((number) => item(number));
  const results = [
    result(201),
    result(409, 'version conflict'),
    result(400, 'failed to parse'),
    result(429, 'queue is full'),
    result(503, 'shard is away'),
    result(400, "Duplicate field 'a'"),
  ];
  expect(account(items, results)).toEqual({
    created: 1,
    known: 1,
    rejected: [{ file: 'eve.json', number: 3, reason: 'Elasticsearch refused it: failed to parse' }],
    later: [item(4), item(5)],
    mended: [{ ...item(6), document: '{"a":2}', isMended: true }],
  });
});

test('mends a line once only', () => {
  const { rejected, mended } = account([item(1, true)], [result(400, "Duplicate field 'a'")]);
  expect([rejected.length, mended.length]).toEqual([1, 0]);
});

test('no line is lost or counted twice', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(200, 201, 400, 403, 409, 429, 500, 503)), (statuses) => {
      const { created, known, rejected, later, mended } = account(
        statuses.map((_, at) => item(at)),
        statuses.map((status) => result(status)),
      );
      expect(created + known + rejected.length + later.length + mended.length).toBe(statuses.length);
    }),
  ));
