const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** Largest number of Elasticsearch's `long`, as near as a double comes to it. */
const LONG_MAX = 2 ** 63;

/** Reads a number; `undefined` where the text is none. */
export const parseNumber = (text: string): number | undefined =>
  text.length <= 100 && NUMBER.test(text) ? Number(text) : undefined;

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseNumber(value) : undefined;
}

/**
 * The number of an event's value, as Elasticsearch's `long` and `double` read it: also out of text, and a `long` without
 * what stands behind the point. `undefined` where it is none.
 */
export function readNumber(value: unknown, whole: boolean): number | undefined {
  const number = numberOf(value);
  if (number === undefined || !whole) return number;
  return Math.abs(number) < LONG_MAX ? Math.trunc(number) : undefined;
}
