import { isJsonObject } from '../json';

/** A single value of an event, as JSON has them. */
export type EventValue = string | number | boolean;

/** Most values that are read at one path: a hostile record may hold a million. */
const MAX_VALUES = 1_000;

/**
 * The values at a dotted EVE path such as `smtp.rcpt_to`, with arrays on the way flattened.
 * Only own properties count, so that `constructor` or `__proto__` as a name finds nothing that the record does not hold.
 */
export function valuesAt(event: Readonly<Record<string, unknown>>, path: string): readonly EventValue[] {
  const found: EventValue[] = [];
  collect(event, path.split('.'), 0, found);
  return found;
}

/** The first value at a path, as text; `undefined` where there is none. */
export function textAt(event: Readonly<Record<string, unknown>>, path: string): string | undefined {
  const [first] = valuesAt(event, path);
  return first === undefined ? undefined : String(first);
}

/** The first value at a path when it is a number. */
export function numberAt(event: Readonly<Record<string, unknown>>, path: string): number | undefined {
  const [first] = valuesAt(event, path);
  return typeof first === 'number' ? first : undefined;
}

function collect(value: unknown, keys: readonly string[], at: number, found: EventValue[]): void {
  if (found.length >= MAX_VALUES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_VALUES)) collect(item, keys, at, found);
    return;
  }
  const key = keys[at];
  if (key === undefined) {
    if (isEventValue(value)) found.push(value);
    return;
  }
  if (isJsonObject(value) && Object.hasOwn(value, key)) collect(value[key], keys, at + 1, found);
}

/** Whether something is a single value. */
export const isEventValue = (value: unknown): value is EventValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
