import { left, right } from 'fp-ts/lib/Either';
import * as fc from 'fast-check';
import { barStarts, chooseWidth, MAX_BARS, widthFor, widthMilliseconds } from './bars';

const HOUR = 3_600_000;

test.each([
  ['30s', 30_000],
  ['5m', 300_000],
  ['3h', 3 * HOUR],
  ['1d', 24 * HOUR],
  ['0s', undefined],
  ['5', undefined],
  ['1w', undefined],
  ['-5m', undefined],
  ['1e3s', undefined],
  ['', undefined],
])('%j is %p milliseconds', (text, expected) => expect(widthMilliseconds(text)).toBe(expected));

test.each([
  ['a second', 1_000, '1s'],
  ['an hour', HOUR, '1m'],
  ['two days', 48 * HOUR, '1h'],
  ['a week', 168 * HOUR, '3h'],
  ['ten years', 87_600 * HOUR, '90d'],
])('bars of %s', (_, milliseconds, expected) => expect(chooseWidth(milliseconds)).toBe(expected));

test.each([
  ['chosen', HOUR, undefined, right('1m')],
  ['wanted', HOUR, '30s', right('30s')],
  [
    'not read',
    HOUR,
    '1 hour',
    left('body.interval: expected a number with s, m, h or d, such as 30s, 5m, 3h or 1d'),
  ],
  [
    'too narrow',
    HOUR,
    '1s',
    left('body.interval: 1s would give 3600 bars, at most 1000 are drawn; ask for 1m or a shorter time'),
  ],
])('the width: %s', (_, milliseconds, wanted, expected) =>
  expect(widthFor(milliseconds, wanted)).toEqual(expected),
);

test('a chosen width never gives too many bars', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4e13 }), (milliseconds) => {
      const width = widthMilliseconds(chooseWidth(milliseconds));
      return width !== undefined && Math.ceil(milliseconds / width) <= MAX_BARS;
    }),
  ));

test('bars cover the period without gap', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2e12 }),
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 1e6, max: 1e8 }),
      (from, length, width) => {
        const starts = barStarts(from, from + length, width);
        const first = starts[0] ?? Infinity;
        const last = starts[starts.length - 1] ?? -Infinity;
        return first <= from && last < from + length && last + width >= from + length;
      },
    ),
  ));
