import { commonTo, complementOf } from '../../query/address_ranges';
import { ipv4Addresses, isIpv4, printShort, type Address, type AddressRange } from '../../query/addresses';

const WORD = 32n;
const WORD_MASK = 0xffffffffn;

const numberOf = (address: Address): bigint =>
  address.reduce((number, word) => (number << WORD) | BigInt(word), 0n);

const addressOf = (number: bigint): Address => {
  const word = (at: bigint) => Number((number >> (WORD * at)) & WORD_MASK);
  return [word(3n), word(2n), word(1n), word(0n)];
};

/** How many addresses the largest network has that begins here and does not reach beyond `high`, as a power of two. */
function largest(low: bigint, high: bigint): bigint {
  let bits = 0n;
  while (bits < 128n && (low & (1n << bits)) === 0n && low + (1n << (bits + 1n)) - 1n <= high) bits += 1n;
  return bits;
}

function* networksOf({ low, high }: AddressRange): Generator<string> {
  const end = numberOf(high);
  for (let from = numberOf(low); from <= end;) {
    const bits = largest(from, end);
    const address = addressOf(from);
    const width = isIpv4(address) ? 32 : 128;
    const text = printShort(address);
    yield bits === 0n ? text : `${text}/${width - Number(bits)}`;
    from += 1n << bits;
  }
}

/**
 * Ranges as the fewest networks (`10.0.0.0/8`) and single addresses, for programs that know nothing else. IPv4 stands
 * apart from IPv6 although both are one line of numbers here.
 * @param most gives up beyond so many, with `undefined`
 */
export function cidrsOf(ranges: readonly AddressRange[], most: number): readonly string[] | undefined {
  const apart = [...commonTo(ranges, [ipv4Addresses]), ...commonTo(ranges, complementOf([ipv4Addresses]))];
  const texts: string[] = [];
  for (const range of apart) {
    for (const text of networksOf(range)) {
      if (texts.push(text) > most) return undefined;
    }
  }
  return texts;
}
