import { commonTo, joinRanges, without } from './address_ranges';
import {
  compareAddresses,
  ipv4Addresses,
  isIpv4,
  printAddress,
  printShort,
  type Address,
  type AddressRange,
} from './addresses';

/** A way in which addresses are written. */
interface AddressText {
  /** `pattern`: of Elasticsearch's `wildcard`, where a beginning would fit IPv4 as well: `2???:*` */
  readonly type: 'whole' | 'beginning' | 'pattern';
  readonly text: string;
}

/** Addresses that are written in one way, less some of them. */
export interface Spelling extends AddressText {
  readonly except: readonly Spelling[];
}

/** More texts than this are not worth a query. */
const MAX_TEXTS = 600;

/** Exceptions make a query deeper: they are worth it where they spare so many texts. */
const WORTH = 16;

interface Span {
  readonly low: bigint;
  readonly high: bigint;
}

/** How addresses are written: digits of a base, of which the last few may be left open. */
interface Writing {
  readonly base: bigint;
  readonly digits: number;
  textsOf(at: bigint, open: number): readonly AddressText[];
}

const ipv4: Writing = {
  base: 256n,
  digits: 4,
  textsOf: (at, open) => {
    const octets = printAddress([0, 0, 0xffff, Number(at)]).split('.');
    if (open === 0) return [{ type: 'whole', text: octets.join('.') }];
    if (open === 4) return [{ type: 'pattern', text: '*.*' }];
    return [{ type: 'beginning', text: `${octets.slice(0, 4 - open).join('.')}.` }];
  },
};

const WORD = 0xffffffffn;

const numberOf = ([a, b, c, d]: Address): bigint =>
  (BigInt(a) << 96n) | (BigInt(b) << 64n) | (BigInt(c) << 32n) | BigInt(d);
const addressOf = (number: bigint): Address => [
  Number(number >> 96n),
  Number((number >> 64n) & WORD),
  Number((number >> 32n) & WORD),
  Number(number & WORD),
];

/** Networks in full, as Suricata writes; a single address also in its short form. */
const ipv6: Writing = {
  base: 16n,
  digits: 32,
  textsOf: (at, open) => {
    const address = addressOf(at);
    const full = printAddress(address);
    if (open === 0) {
      return [...new Set([full, printShort(address)])].map((text) => ({ type: 'whole', text }));
    }
    const digits = 32 - open;
    // A colon behind each four.
    const text = full.slice(0, digits + Math.floor(digits / 4));
    return digits < 4
      ? [{ type: 'pattern', text: `${text.padEnd(4, '?')}:*` }]
      : [{ type: 'beginning', text }];
  },
};

export const countTexts = (spellings: readonly Spelling[]): number =>
  spellings.reduce((sum, { except }) => sum + 1 + countTexts(except), 0);

/** What of a block is meant, and what is not. */
interface Halves {
  readonly inside: readonly Spelling[];
  readonly outside: readonly Spelling[];
}

/** Spells the block of addresses from `at` on, whose last digits are open. */
function halve(spans: readonly Span[], writing: Writing, at: bigint, open: number): Halves {
  const end = at + writing.base ** BigInt(open) - 1n;
  const here = spans.filter(({ low, high }) => low <= end && high >= at);
  const [first] = here;
  const block = (except: readonly Spelling[]) =>
    writing.textsOf(at, open).map((text): Spelling => ({ ...text, except }));
  if (first === undefined) return { inside: [], outside: block([]) };
  if (first.low <= at && first.high >= end) return { inside: block([]), outside: [] };
  const width = writing.base ** BigInt(open - 1);
  const inside: Spelling[] = [];
  const outside: Spelling[] = [];
  for (let child = at; child <= end; child += width) {
    const halves = halve(here, writing, child, open - 1);
    inside.push(...halves.inside);
    outside.push(...halves.outside);
  }
  const shorter = (direct: readonly Spelling[], others: readonly Spelling[]) =>
    countTexts(direct) > countTexts(others) + WORTH ? block(others) : direct;
  return { inside: shorter(inside, outside), outside: shorter(outside, inside) };
}

const spell = (ranges: readonly AddressRange[], writing: Writing): readonly Spelling[] =>
  halve(
    ranges.map(({ low, high }) =>
      isIpv4(low)
        ? { low: BigInt(low[3]), high: BigInt(high[3]) }
        : { low: numberOf(low), high: numberOf(high) },
    ),
    writing,
    0n,
    writing.digits,
  ).inside;

const isSingle = ({ low, high }: AddressRange): boolean => compareAddresses(low, high) === 0;

const spellSingle = (address: Address): readonly Spelling[] =>
  (isIpv4(address) ? ipv4.textsOf(BigInt(address[3]), 0) : ipv6.textsOf(numberOf(address), 0)).map(
    (text) => ({ ...text, except: [] }),
  );

/**
 * How the addresses in ranges are written: IPv4 dotted, IPv6 in full. `10.` less `10.1.9.` is shorter than all others.
 * @returns `undefined` where that takes too many texts
 */
export function spellingsOf(ranges: readonly AddressRange[]): readonly Spelling[] | undefined {
  const joined = joinRanges(ranges);
  const wide = joined.filter((range) => !isSingle(range));
  const spellings = [
    // A long list of indicators need not be looked for in every block.
    ...joined.filter(isSingle).flatMap(({ low }) => spellSingle(low)),
    ...spell(commonTo(wide, [ipv4Addresses]), ipv4),
    ...spell(without(wide, [ipv4Addresses]), ipv6),
  ];
  return countTexts(spellings) > MAX_TEXTS ? undefined : spellings;
}

/** Whether IPv6 networks are meant: those are found only where Suricata's way of writing was kept. */
export const meansIpv6Networks = (spellings: readonly Spelling[]): boolean =>
  spellings.some(({ type, text }) => type !== 'whole' && text.includes(':'));
