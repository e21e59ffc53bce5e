import { IPv6 } from 'ipaddr.js';

/**
 * An IP address as four unsigned 32-bit words; IPv4 is `[0, 0, 0xffff, address]`, which is also how Elasticsearch's `ip`
 * fields keep it, so that `::ffff:10.1.1.1` and `10.1.1.1` are the same.
 */
export type Address = readonly [number, number, number, number];

/** All addresses from `low` to `high`, both included. */
export interface AddressRange {
  readonly low: Address;
  readonly high: Address;
}

const DOT = 46;
const ZERO = 48;
const NINE = 57;

/** The number of a dotted IPv4 address, or -1. Octets with leading zeros are refused, as Elasticsearch does. */
export function readIpv4(text: string): number {
  if (text.length > 15 || text.length < 7) return -1;
  let address = 0;
  let octet = -1;
  let dots = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      if (octet < 0) return -1;
      address = address * 256 + octet;
      octet = -1;
      dots += 1;
    } else if (code >= ZERO && code <= NINE) {
      if (octet === 0) return -1;
      octet = octet < 0 ? code - ZERO : octet * 10 + code - ZERO;
      if (octet > 255) return -1;
    } else return -1;
  }
  return dots === 3 && octet >= 0 ? address * 256 + octet : -1;
}

/** Reads an address in any spelling; a zone (`%eth0`) is left out. */
export function parseAddress(text: string): Address | undefined {
  const ipv4 = readIpv4(text);
  if (ipv4 >= 0) return [0, 0, 0xffff, ipv4];
  if (text.length > 100 || !text.includes(':') || !IPv6.isValid(text)) return undefined;
  const { parts } = IPv6.parse(text);
  const word = (at: number) => (parts[at] ?? 0) * 0x10000 + (parts[at + 1] ?? 0);
  return [word(0), word(2), word(4), word(6)];
}

/** Reads an address, or a network such as `10.1.0.0/16`; bits behind the prefix do not matter. */
export function parseNetwork(text: string): AddressRange | undefined {
  const [front = '', prefix, ...more] = text.split('/');
  const address = parseAddress(front);
  if (address === undefined || more.length > 0) return undefined;
  if (prefix === undefined) return { low: address, high: address };
  const width = front.includes(':') ? 128 : 32;
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > width) return undefined;
  const bits = Number(prefix) + 128 - width;
  const bound = (fill: 0 | 1) => (word: number, at: number) => {
    const kept = Math.min(32, Math.max(0, bits - at * 32));
    const free = 2 ** (32 - kept);
    return Math.floor(word / free) * free + (fill === 1 ? free - 1 : 0);
  };
  const [a, b, c, d] = address;
  const low = bound(0);
  const high = bound(1);
  return {
    low: [low(a, 0), low(b, 1), low(c, 2), low(d, 3)],
    high: [high(a, 0), high(b, 1), high(c, 2), high(d, 3)],
  };
}

/** Every address there is. */
export const allAddresses: AddressRange = {
  low: [0, 0, 0, 0],
  high: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
};

/** Every IPv4 address, as ranges of addresses hold them. */
export const ipv4Addresses: AddressRange = { low: [0, 0, 0xffff, 0], high: [0, 0, 0xffff, 0xffffffff] };

/** Negative, zero or positive, as `a` is before, at or after `b`. */
export function compareAddresses(a: Address, b: Address): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

const WORD = 2 ** 32;

/** The address right behind (1) or before (-1); `undefined` at either end. */
export function neighbour(address: Address, step: 1 | -1): Address | undefined {
  const words = [...address];
  for (let at = 3; at >= 0; at -= 1) {
    const word = (words[at] ?? 0) + step;
    words[at] = (word + WORD) % WORD;
    if (word >= 0 && word < WORD) {
      const [a = 0, b = 0, c = 0, d = 0] = words;
      return [a, b, c, d];
    }
  }
  return undefined;
}

export const isIpv4 = ([a, b, c]: Address) => a === 0 && b === 0 && c === 0xffff;

const dotted = (word: number) => [24, 16, 8, 0].map((shift) => Math.floor(word / 2 ** shift) % 256).join('.');

/** IPv4 dotted; IPv6 in full, with leading zeros, as Suricata writes it. */
export function printAddress(address: Address): string {
  if (isIpv4(address)) return dotted(address[3]);
  const hexadecimal = address.map((word) => word.toString(16).padStart(8, '0')).join('');
  return (hexadecimal.match(/.{4}/g) ?? []).join(':');
}

/** IPv6 as RFC 5952 wants it: no leading zeros, the longest run of zeros as `::`. */
export const printShort = (address: Address): string =>
  isIpv4(address) ? dotted(address[3]) : IPv6.parse(printAddress(address)).toRFC5952String();
