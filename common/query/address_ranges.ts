import { allAddresses, compareAddresses, neighbour, type Address, type AddressRange } from './addresses';

const later = (a: Address, b: Address): Address => (compareAddresses(a, b) < 0 ? b : a);

/** The same addresses as sorted ranges that neither overlap nor touch. What the other functions here take, and give. */
export function joinRanges(ranges: readonly AddressRange[]): AddressRange[] {
  const sorted = [...ranges].sort((a, b) => compareAddresses(a.low, b.low));
  const joined: AddressRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    const next = last && neighbour(last.high, 1);
    if (last !== undefined && (next === undefined || compareAddresses(range.low, next) <= 0)) {
      joined[joined.length - 1] = { low: last.low, high: later(last.high, range.high) };
    } else joined.push(range);
  }
  return joined;
}

/** All other addresses. */
export function complementOf(ranges: readonly AddressRange[]): AddressRange[] {
  const gaps: AddressRange[] = [];
  let from: Address | undefined = allAddresses.low;
  for (const { low, high } of ranges) {
    const before = neighbour(low, -1);
    if (from !== undefined && before !== undefined && compareAddresses(from, before) <= 0) {
      gaps.push({ low: from, high: before });
    }
    from = neighbour(high, 1);
  }
  return from === undefined ? gaps : [...gaps, { low: from, high: allAddresses.high }];
}

/** The addresses of some ranges that are not in others. */
export const without = (ranges: readonly AddressRange[], others: readonly AddressRange[]): AddressRange[] =>
  complementOf(joinRanges([...complementOf(ranges), ...others]));

/** The addresses that are in both. */
export const commonTo = (a: readonly AddressRange[], b: readonly AddressRange[]): AddressRange[] =>
  complementOf(joinRanges([...complementOf(a), ...complementOf(b)]));

/** The range that holds an address, by bisection; ranges may touch here. */
export function rangeAround<R extends AddressRange>(ranges: readonly R[], address: Address): R | undefined {
  let from = 0;
  let to = ranges.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const range = ranges[middle];
    if (range === undefined) return undefined;
    if (compareAddresses(address, range.low) < 0) to = middle;
    else if (compareAddresses(address, range.high) > 0) from = middle + 1;
    else return range;
  }
  return undefined;
}
