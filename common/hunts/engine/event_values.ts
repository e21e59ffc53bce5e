import { findField } from '../../fields/catalogue';
import { LONGEST_KEYWORD } from '../../fields/mapping';
import { isJsonObject } from '../../json';
import { parseAddress, printShort, readIpv4 } from '../../query/addresses';
import { readDate } from '../../query/dates';
import { pathsOf } from '../../query/fields';
import { readNumber } from '../../query/numbers';
import type { EveEvent } from '../../query/paths';
import type { ValueType } from '../../query/value';

/** What JavaScript's Date can hold, in milliseconds since 1970. */
const LAST_TIME = 8.64e15;

/** Time of an event, milliseconds since 1970; `undefined` where it has none that can be read. */
export function timeOf(event: EveEvent): number | undefined {
  const time = readDate(event.timestamp) ?? readDate(event['@timestamp']);
  return time !== undefined && Math.abs(time) <= LAST_TIME ? time : undefined;
}

/** An address in its shortest form; `undefined` where it is none. */
export function shortAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // What reads as IPv4 has no other form.
  if (readIpv4(value) >= 0) return value;
  const address = parseAddress(value);
  return address && printShort(address);
}

const number = (whole: boolean) => (value: unknown) => {
  const read = readNumber(value, whole);
  return read === undefined ? undefined : String(read);
};

/** What Elasticsearch does not keep as a keyword is in no group. */
const text = (value: unknown) => {
  const read = typeof value === 'string' ? value : String(value);
  return read.length > LONGEST_KEYWORD ? undefined : read;
};

/** How Elasticsearch would group a value of each type: as text, or not at all. */
const asText: Readonly<Record<ValueType, (value: unknown) => string | undefined>> = {
  keyword: text,
  text,
  unknown: text,
  long: number(true),
  double: number(false),
  ip: shortAddress,
  boolean: (value) => (value === '' ? 'false' : String(value)),
  date: (value) => {
    const time = readDate(value);
    return time === undefined || Math.abs(time) > LAST_TIME ? undefined : new Date(time).toISOString();
  },
};

/** Reads a value of an event, neither null nor array nor object; `undefined` where it is none of the field's. */
type Reader<T> = (value: unknown) => T | undefined;

/** Puts the values at a path that can be read into `found`, as Elasticsearch would flatten them. */
function collect<T>(value: unknown, names: readonly string[], at: number, read: Reader<T>, found: T[]): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, names, at, read, found);
    return;
  }
  const name = names[at];
  if (name !== undefined) {
    if (isJsonObject(value) && Object.hasOwn(value, name)) collect(value[name], names, at + 1, read, found);
  } else if (typeof value !== 'object') {
    const result = read(value);
    if (result !== undefined) found.push(result);
  }
}

/** The values of the first of a field's paths that has any. */
function firstWithValue<T>(field: string, readerOf: (path: string) => Reader<T>) {
  const paths = pathsOf(field).map((path) => ({ names: path.split('.'), read: readerOf(path) }));
  return (event: EveEvent): readonly T[] => {
    const found: T[] = [];
    for (const { names, read } of paths) {
      collect(event, names, 0, read, found);
      if (found.length > 0) break;
    }
    return found;
  };
}

/** Gives an event's different values of a field, as text. */
export type ValuesOf = (event: EveEvent) => readonly string[];

/** Makes the function that gives an event's different values of a field. */
export function valuesOf(field: string): ValuesOf {
  const read = firstWithValue(field, (path) => asText[findField(path)?.type ?? 'unknown']);
  return (event) => {
    const values = read(event);
    return values.length > 1 ? [...new Set(values)] : values;
  };
}

/**
 * As `valuesOf`, for blocks that are asked of the same events one after another: of each event a field is read once.
 * Only for events that do not change.
 */
export function makeSharedValues(): (field: string) => ValuesOf {
  const fields = new Map<string, ValuesOf>();
  return (field) => {
    const known = fields.get(field);
    if (known !== undefined) return known;
    const read = valuesOf(field);
    let last: EveEvent | undefined;
    let values: readonly string[] = [];
    const once: ValuesOf = (event) => {
      if (event !== last) {
        values = read(event);
        last = event;
      }
      return values;
    };
    fields.set(field, once);
    return once;
  };
}

/** Makes the function that gives an event's numbers in a field. */
export const numbersOf = (field: string): ((event: EveEvent) => readonly number[]) =>
  firstWithValue(field, (path) => (value) => readNumber(value, findField(path)?.type === 'long'));
