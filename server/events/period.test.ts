import { right } from 'fp-ts/lib/Either';
import { periodFilter, periodOf } from './period';

const now = new Date('2026-11-20T13:30:00Z');
const at = (text: string) => new Date(text).valueOf();

test.each([
  ['date math', 'now-48h', 'now', '2026-11-18T13:30:00Z', '2026-11-20T13:30:00Z'],
  [
    'ISO',
    '2026-11-20T13:00:00Z',
    '2026-11-20T14:00:00.500Z',
    '2026-11-20T13:00:00Z',
    '2026-11-20T14:00:00.500Z',
  ],
  ['days, in UTC', 'now/d', 'now/d', '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'],
  ['weeks, from Monday', 'now/w', 'now/w', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
  ['a day', '2026-11-19', '2026-11-20', '2026-11-19T00:00:00Z', '2026-11-20T00:00:00Z'],
  ['a zone', '2026-11-19T00:00:00+01:00', 'now', '2026-11-18T23:00:00Z', '2026-11-20T13:30:00Z'],
  ['minutes of now', 'now-15m/m', 'now/m', '2026-11-20T13:15:00Z', '2026-11-20T13:31:00Z'],
])('reads %s', (_, from, to, start, end) =>
  expect(periodOf({ from, to }, now)).toEqual(right({ from: at(start), to: at(end) })),
);

test.each([
  ['nonsense', 'yesterday', 'now', 'body.from: expected a time'],
  ['a month that no year has', '2026-13-01', 'now', 'body.from: expected a time'],
  ['unknown date math', 'now-1parsec', 'now', 'body.from: expected a time'],
  ['an empty end', 'now-1h', '', 'body.to: expected a time'],
  ['the wrong way round', 'now', 'now-1h', 'must lie before'],
  ['no time at all', 'now', 'now', 'must lie before'],
])('refuses %s', (_, from, to, message) =>
  expect(periodOf({ from, to }, now)).toMatchObject({
    left: { kind: 'bad request', message: expect.stringContaining(message) },
  }),
);

test('the end is not part of it', () =>
  expect(periodFilter('@timestamp', { from: 0, to: 1_000 })).toEqual({
    range: {
      '@timestamp': {
        gte: '1970-01-01T00:00:00.000Z',
        lt: '1970-01-01T00:00:01.000Z',
        format: 'strict_date_optional_time',
      },
    },
  }));
