import { parseAddress } from '../../query/addresses';
import { shortAddress } from '../engine/event_values';
import type { Key, KeyValue } from './key';

/** IPv6 as Suricata writes it: all digits. */
const inFull = /^[0-9a-f]{4}(:[0-9a-f]{4}){7}$/;

/** IPv6 with all groups, and no leading zeros. */
const withoutZeros = /^(0|[1-9a-f][0-9a-f]{0,3})(:(0|[1-9a-f][0-9a-f]{0,3})){7}$/;

/** The ways to write an IPv6 address of which each gives an address one text. */
const spellings: readonly ((text: string) => boolean)[] = [
  (text) => shortAddress(text) === text,
  (text) => inFull.test(text),
  (text) => withoutZeros.test(text),
];

/**
 * Watches how addresses are spelled in fields that Elasticsearch orders as texts. There one address in two spellings is
 * two values that lie apart, so that nothing can be said of it page by page.
 */
export class SpellingWatch {
  private open = spellings;

  /** @returns why the field cannot be grouped by, at the first address that shows it */
  see(key: Key, value: KeyValue): string | undefined {
    if (key.type !== 'field' || key.form !== 'address' || key.order === 'address') return undefined;
    const text = String(value);
    // IPv4 has one spelling, and what is no address is in no group.
    if (!text.includes(':') || parseAddress(text) === undefined) return undefined;
    this.open = this.open.filter((isSpelled) => isSpelled(text));
    return this.open.length > 0
      ? undefined
      : `${key.name} is kept as text here and holds IPv6 addresses in more than one spelling, so that it cannot be grouped by. Map the field as ip, and index the events again.`;
  }
}
