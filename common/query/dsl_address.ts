import type { StoredField } from '../fields/layout';
import { compareAddresses, isIpv4, printAddress, printShort, type AddressRange } from './addresses';
import { exactly, nothing, prefix, should, type Dsl } from './dsl';

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

/** More beginnings than this are not worth a query. */
const MAX_BLOCKS = 600;

/** The fewest blocks of whole octets that make up a range of IPv4 addresses: `10.1.` for 10.1.0.0 to 10.1.255.255. */
function octetBlocks(low: number, high: number): string[] | undefined {
  const blocks: string[] = [];
  for (let at = low; at <= high;) {
    const octets = [3, 2, 1].find((free) => at % 256 ** free === 0 && at + 256 ** free - 1 <= high) ?? 0;
    const text = printAddress([0, 0, 0xffff, at]);
    blocks.push(
      octets === 0
        ? text
        : `${text
            .split('.')
            .slice(0, 4 - octets)
            .join('.')}.`,
    );
    if (blocks.length > MAX_BLOCKS) return undefined;
    at += 256 ** octets;
  }
  return blocks;
}

/** How the addresses of an IPv6 network all begin, where it ends on a whole hexadecimal digit. */
function commonBeginning({ low, high }: AddressRange): string | undefined {
  const [from, to] = [printAddress(low), printAddress(high)];
  let same = 0;
  while (from[same] === to[same]) same += 1;
  const rest = /^[0:]*$/.test(from.slice(same)) && /^[f:]*$/.test(to.slice(same));
  return rest ? from.slice(0, same) : undefined;
}

/** Addresses kept as text are compared by how they are written, so that networks become beginnings. */
function inText(field: string, exact: string, range: AddressRange): Rendered {
  if (isSingle(range)) {
    return { dsl: exactly(exact, [...new Set([printAddress(range.low), printShort(range.low)])]), notes: [] };
  }
  if (isIpv4(range.low) && isIpv4(range.high)) {
    const blocks = octetBlocks(range.low[3], range.high[3]);
    if (blocks !== undefined) {
      const whole = blocks.filter((block) => !block.endsWith('.'));
      const begins = blocks.filter((block) => block.endsWith('.')).map((block) => prefix(exact, block));
      return { dsl: should([...begins, ...(whole.length === 0 ? [] : [exactly(exact, whole)])]), notes: [] };
    }
  }
  const beginning = isIpv4(range.low) || isIpv4(range.high) ? undefined : commonBeginning(range);
  if (beginning === undefined) {
    return {
      dsl: nothing,
      notes: [
        `${field} keeps addresses as text here, so this range of them cannot be searched: ask for networks on whole octets.`,
      ],
    };
  }
  return {
    dsl: prefix(exact, beginning),
    notes: [
      `${field} keeps addresses as text here: only IPv6 addresses written in full, as Suricata does, are found by network.`,
    ],
  };
}

/** Addresses in ranges, for whatever type an index gave the field. */
export function renderAddresses(stored: StoredField, ranges: readonly AddressRange[]): Rendered {
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
  const rendered = ranges.map((range) => inText(stored.name, exact, range));
  return { dsl: should(rendered.map(({ dsl }) => dsl)), notes: rendered.flatMap(({ notes }) => notes) };
}
