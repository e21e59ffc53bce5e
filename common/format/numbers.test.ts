import { formatBytes, formatCount, formatExact, formatSeconds } from './numbers';

test.each<[number, string]>([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1 kB'],
  [368_240, '368.2 kB'],
  [999_960, '1 MB'],
  [1_014_000, '1 MB'],
  [5e18, '5000 PB'],
])('%d bytes', (bytes, expected) => expect(formatBytes(bytes)).toBe(expected));

test.each<[number, string]>([
  [0, '0'],
  [999, '999'],
  [1_234, '1.2k'],
  [999_999, '1M'],
  [-1_500, '-1.5k'],
])('count %d', (count, expected) => expect(formatCount(count)).toBe(expected));

test.each<[number, string]>([
  [0, '0'],
  [1_234_567, '1,234,567'],
  [-12_345, '-12,345'],
  [1_234.5678, '1,234.568'],
])('exact %d', (value, expected) => expect(formatExact(value)).toBe(expected));

test.each<[number, string]>([
  [0, '0 s'],
  [0.04, '40 ms'],
  [0.9999, '1 s'],
  [30.03, '30 s'],
  [1_200, '20 min'],
  [11_520, '3.2 h'],
  [200_000, '2.3 d'],
])('%d seconds', (seconds, expected) => expect(formatSeconds(seconds)).toBe(expected));
