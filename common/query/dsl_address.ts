import type { StoredField } from '../fields/layout';
import { meansIpv6Networks, spellingsOf, type Spelling } from './address_texts';
import { compareAddresses, printAddress, type AddressRange } from './addresses';
import { exactly, filter, not, nothing, prefix, should, type Dsl } from './dsl';

/** What could be made of a test for one stored field, and what must be said about it. */
export interface Rendered {
  readonly dsl: Dsl;
  readonly notes: readonly string[];
}

const isSingle = ({ low, high }: AddressRange) => compareAddresses(low, high) === 0;

/** Single addresses are one clause, however many there are. */
function inIpField(name: string, ranges: readonly AddressRange[]): Dsl {
  const singles = ranges.filter(isSingle).map(({ low }) => printAddress(low));
  const wide = ranges
    .filter((range) => !isSingle(range))
    .map(({ low, high }) => ({ range: { [name]: { gte: printAddress(low), lte: printAddress(high) } } }));
  return should([...(singles.length === 0 ? [] : [exactly(name, singles)]), ...wide]);
}

/** One in a list; lists of whole texts are one clause. */
function spelled(exact: string, spellings: readonly Spelling[]): Dsl {
  const whole = spellings.flatMap(({ type, text }) => (type === 'whole' ? text : []));
  const networks = spellings.flatMap(({ type, text, except }) => {
    if (type === 'whole') return [];
    const all = type === 'pattern' ? { wildcard: { [exact]: { value: text } } } : prefix(exact, text);
    return [except.length === 0 ? all : filter([all, not(spelled(exact, except))])];
  });
  return should([...networks, ...(whole.length === 0 ? [] : [exactly(exact, whole)])]);
}

/** Addresses kept as text are compared by how they are written. An event has one on each side, so that exceptions hold. */
function inText(field: string, exact: string, ranges: readonly AddressRange[]): Rendered {
  const spellings = spellingsOf(ranges);
  if (spellings === undefined) {
    return {
      dsl: nothing,
      notes: [
        `${field} keeps addresses as text here, so this range of them cannot be searched: ask for networks on whole octets.`,
      ],
    };
  }
  return {
    dsl: spelled(exact, spellings),
    notes: meansIpv6Networks(spellings)
      ? [
          `${field} keeps addresses as text here: only IPv6 addresses written in full, as Suricata does, are found by network.`,
        ]
      : [],
  };
}

/** Addresses in ranges, for whatever type an index gave the field. */
export function renderAddresses(stored: StoredField, ranges: readonly AddressRange[]): Rendered {
  if (ranges.length === 0) return { dsl: nothing, notes: [] };
  if (stored.type === 'ip') {
    return { dsl: inIpField(stored.name, ranges), notes: [] };
  }
  const { exact } = stored;
  if (exact === undefined || ['long', 'double', 'boolean', 'date'].includes(stored.type)) {
    return {
      dsl: nothing,
      notes: [`${stored.name} keeps no addresses that could be searched: its type is ${stored.type}.`],
    };
  }
  return inText(stored.name, exact, ranges);
}
