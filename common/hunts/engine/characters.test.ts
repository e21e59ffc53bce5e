import { charactersOf } from './characters';

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + '"abc"' + ']'.repeat(levels));

test.each<[string, unknown, number]>([
  ['names and texts', { src_ip: '10.1.1.10', dns: { rrname: 'a.test' } }, 2 * 8 + 6 + 9 + 3 + 6 + 6],
  ['numbers, truths and nothing', { a: 1, b: true, c: null }, 4 * 8 + 3],
  ['lists', { a: ['xy', ['z']] }, 3 * 8 + 4],
  ['however deep', deep(100_000), 800_003],
])('%s', (_, event, expected) => expect(charactersOf(event)).toBe(expected));
