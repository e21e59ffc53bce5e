import type { StoredField } from '../../fields/layout';
import { compareAddresses, parseAddress } from '../../query/addresses';
import { compareTexts } from '../../query/texts';
import { shortAddress } from '../engine/event_values';

/** A value by which Elasticsearch tells buckets apart. */
export type KeyValue = string | number | boolean;

/** How Elasticsearch orders the values of a field: as texts by character, as numbers (`false` before `true`), as addresses. */
type Order = 'text' | 'number' | 'address';

/** What buckets are told apart by: the value of a field, or the slot in which an event's time lies. */
export type Key =
  | {
      readonly type: 'field';
      /** Name in the index. */
      readonly name: string;
      readonly order: Order;
      /** How values become text: addresses in their shortest form, times (milliseconds) as ISO 8601. */
      readonly form: 'address' | 'time' | 'plain';
    }
  | {
      readonly type: 'slot';
      readonly name: string;
      /** Milliseconds. */
      readonly step: number;
      /** Slots begin so many milliseconds after whole multiples of the step since 1970; less than a step. */
      readonly offset: number;
    };

/** How the values of a stored field are ordered. */
export function orderOf({ type }: StoredField): Order {
  switch (type) {
    case 'long':
    case 'double':
    case 'boolean':
    case 'date':
      return 'number';
    case 'ip':
      return 'address';
    case 'keyword':
    case 'text':
    case 'flattened':
    case 'other':
      return 'text';
  }
}

/** Compares two values of one key as Elasticsearch does. */
export function compareKeyValues(key: Key, a: KeyValue, b: KeyValue): number {
  const order = key.type === 'slot' ? 'number' : key.order;
  if (order === 'number') return Number(a) - Number(b);
  const [one, other] = [String(a), String(b)];
  const addresses = order === 'address' ? ([parseAddress(one), parseAddress(other)] as const) : [];
  return addresses[0] && addresses[1]
    ? compareAddresses(addresses[0], addresses[1])
    : compareTexts(one, other);
}

/** A value as findings show it, which is also how the other engine has it; `undefined` where it is no address at all. */
export function keyText(key: Key, value: KeyValue): string | undefined {
  const form = key.type === 'slot' ? 'plain' : key.form;
  switch (form) {
    case 'address':
      return shortAddress(value);
    case 'time':
      return new Date(Number(value)).toISOString();
    case 'plain':
      return String(value);
  }
}
