import { isJsonObject } from '../json';
import { isEventValue, type EventValue } from './values';

/** A single value of an event, with where it stands. */
export interface Leaf {
  /** Name as queries have it: `http.request_headers.value`. */
  readonly field: string;
  /** Place with the positions in arrays: `http.request_headers.2.value`. */
  readonly place: string;
  readonly value: EventValue;
  /** Where the value belongs to a name beside it, as in headers: that name. */
  readonly label?: string;
}

/** Most leaves that are read: a stats record has about 1,500; beyond that nobody reads on. */
export const MAX_LEAVES = 2_000;

/** Deepest nesting that is read; Suricata's own goes to about 8. */
const MAX_DEPTH = 20;

/** Every value of an event, in the record's order. Empty arrays, empty objects and nulls have none. */
export function leaves(event: Readonly<Record<string, unknown>>): readonly Leaf[] {
  const found: Leaf[] = [];
  walk(event, [], [], found);
  return found;
}

function walk(
  value: unknown,
  field: readonly string[],
  place: readonly string[],
  found: Leaf[],
  label?: string,
): void {
  if (found.length >= MAX_LEAVES || place.length > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      if (found.length >= MAX_LEAVES) return;
      walk(item, field, [...place, String(at)], found, label);
    }
  } else if (isJsonObject(value)) {
    const named = nameBeside(value);
    for (const [key, item] of Object.entries(value)) {
      if (named !== undefined && key === 'name') continue;
      walk(item, [...field, key], [...place, key], found, named);
    }
  } else if (isEventValue(value)) {
    found.push({
      field: field.join('.'),
      place: place.join('.'),
      value,
      ...(label === undefined ? {} : { label }),
    });
  }
}

/** The name of a pair such as `{"name": "Host", "value": "suche.test"}`, Suricata's form of headers. */
function nameBeside(value: Readonly<Record<string, unknown>>): string | undefined {
  const isPair =
    Object.keys(value).length === 2 && Object.hasOwn(value, 'name') && Object.hasOwn(value, 'value');
  return isPair && typeof value['name'] === 'string' ? value['name'] : undefined;
}
