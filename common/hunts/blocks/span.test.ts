import { isSpan, spanMilliseconds, stepOf } from './span';

test.each<[string, number]>([
  ['1s', 1_000],
  ['10m', 600_000],
  ['24h', 86_400_000],
  ['30d', 2_592_000_000],
])('%s is a span', (text, milliseconds) => {
  expect(isSpan(text)).toBe(true);
  expect(spanMilliseconds(text)).toBe(milliseconds);
});

test.each(['', '10', 'm', '0m', '-1m', '1.5h', '10 m', '1w', '10000d'])('"%s" is none', (text) => {
  expect(isSpan(text)).toBe(false);
  expect(spanMilliseconds(text)).toBe(0);
});

test('a window slides by a quarter of itself', () => expect(stepOf('10m')).toBe(150_000));
