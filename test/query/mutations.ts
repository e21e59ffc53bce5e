import fc from 'fast-check';
import type { EveEvent } from '#common/query/match';

/** What is done to one value of an event, chosen by its type where that matters. */
const mutations: Readonly<Record<string, (value: unknown) => unknown>> = {
  remove: () => undefined,
  null: () => null,
  empty: () => '',
  emptyList: () => [],
  list: (value) => [value],
  twice: (value) => [value, value],
  withNull: (value) => [null, value],
  withOther: (value) => [value, typeof value === 'number' ? value + 1 : `${String(value)}x`],
  nested: (value) => [[value], []],
  text: (value) => String(value),
  number: (value) => (typeof value === 'string' ? value.length : value),
  half: (value) => (typeof value === 'number' ? value + 0.5 : value),
  negative: (value) => (typeof value === 'number' ? -value : value),
  huge: () => 2 ** 53 - 1,
  upper: (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  lower: (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  blank: (value) => (typeof value === 'string' ? ` ${value}` : value),
  stars: (value) => (typeof value === 'string' ? `${value}*?\\` : value),
  emoji: (value) => (typeof value === 'string' ? `${value}😀\uffee` : value),
  accent: (value) => (typeof value === 'string' ? `e\u0301${value}\u00e9` : value),
  bidi: (value) => (typeof value === 'string' ? `\u202e${value}` : value),
  lines: (value) => (typeof value === 'string' ? `${value}\n${value}` : value),
  long: (value) => (typeof value === 'string' ? value.padEnd(300, 'long') : value),
  atLimit: (value) => (typeof value === 'string' ? value.padEnd(256, 'x').slice(0, 256) : value),
  boolean: (value) => typeof value === 'string',
  booleanText: () => 'true',
  ipv6: () => '2001:DB8:0::0:1',
  mapped: () => '::ffff:10.1.1.20',
  zeros: () => '010.1.1.20',
  offset: () => '2026-11-20T16:00:00.123456+0130',
  day: () => '2026-11-20',
  milliseconds: () => Date.UTC(2026, 10, 20),
  noDate: () => '2026-02-30T00:00:00Z',
};
export type Mutation = readonly [place: number, name: string];

/** Changes to up to five values of an event; a place counts through all its values. */
export const mutationsOfOne = fc.array(fc.tuple(fc.nat(1_000), fc.constantFrom(...Object.keys(mutations))), {
  maxLength: 5,
});

const isObject = (value: unknown): value is EveEvent =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const countLeaves = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countLeaves(item), 0);
  return isObject(value) ? countLeaves(Object.values(value)) : 1;
};

/** Changes one value of an event; the event itself stays as it is. */
export function mutate(event: EveEvent, [place, name]: Mutation): EveEvent {
  let left = place % Math.max(1, countLeaves(event));
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (isObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
    }
    left -= 1;
    return left === -1 ? mutations[name]?.(value) : value;
  };
  const changed = change(event);
  return isObject(changed) ? changed : event;
}
