import { durationOf, parseDuration } from './duration';

test.each([
  ['30s', 30_000],
  ['1m', 60_000],
  ['12h', 43_200_000],
  ['7d', 604_800_000],
  ['3650d', 315_360_000_000],
  ['3651d', undefined],
  ['0s', undefined],
  ['05m', undefined],
  ['1w', undefined],
  ['1.5h', undefined],
  [' 1m', undefined],
  ['1m\n', undefined],
  ['99999999999s', undefined],
  ['', undefined],
])('%j is %p milliseconds', (text, expected) => expect(parseDuration(text)).toBe(expected));

test('what was never validated is a bug, and named', () =>
  expect(() => durationOf('soon')).toThrow('Invalid duration "soon"'));
