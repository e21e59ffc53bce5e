import { toParts } from './series';

const bar = (start: string, counts: Record<string, number>) => ({ start, counts });
const AT = Date.parse('2026-11-20T14:00:00Z');

test('commonest first, zeros where a type is missing', () =>
  expect(
    toParts([bar('2026-11-20T14:00:00Z', { ftp: 2 }), bar('2026-11-20T15:00:00Z', { dns: 5 })], 'others'),
  ).toEqual([
    { start: AT, type: 'dns', count: 0 },
    { start: AT, type: 'ftp', count: 2 },
    { start: AT + 3_600_000, type: 'dns', count: 5 },
    { start: AT + 3_600_000, type: 'ftp', count: 0 },
  ]));

test('rare types are one series, and nothing is lost', () => {
  const counts = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`type_${at}`, at + 1]));
  const parts = toParts([bar('2026-11-20T14:00:00Z', counts)], 'others');
  expect(parts).toHaveLength(8);
  expect(parts.at(-1)?.type).toBe('others');
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe((30 * 31) / 2);
});

test('a type with an inherited name', () =>
  expect(
    toParts([bar('2026-11-20T14:00:00Z', { constructor: 1 }), bar('2026-11-20T15:00:00Z', {})], 'others'),
  ).toEqual([
    { start: AT, type: 'constructor', count: 1 },
    { start: AT + 3_600_000, type: 'constructor', count: 0 },
  ]));
