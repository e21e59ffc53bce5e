import { joinRanges, rangeAround } from '../query/address_ranges';
import { parseNetwork, type Address } from '../query/addresses';

/** What is home until an administrator says otherwise: addresses that nobody is reached at from outside. */
const cidrs: ReadonlyArray<readonly [cidr: string, source: string]> = [
  ['10.0.0.0/8', 'private, RFC 1918'],
  ['172.16.0.0/12', 'private, RFC 1918'],
  ['192.168.0.0/16', 'private, RFC 1918'],
  ['fc00::/7', 'unique local, RFC 4193'],
  ['127.0.0.0/8', 'loopback, RFC 1122'],
  ['::1/128', 'loopback, RFC 4291'],
  ['169.254.0.0/16', 'link-local, RFC 3927'],
  ['fe80::/10', 'link-local, RFC 4291'],
  ['224.0.0.0/4', 'multicast, RFC 5771'],
  ['ff00::/8', 'multicast, RFC 4291'],
  ['255.255.255.255/32', 'broadcast, RFC 919'],
  ['0.0.0.0/32', 'unspecified, RFC 1122'],
  ['::/128', 'unspecified, RFC 4291'],
];

/** Addresses that are private or never leave a network, as sorted ranges. */
export const privateAddresses = joinRanges(cidrs.flatMap(([cidr]) => parseNetwork(cidr) ?? []));

/** A network that is home without being defined, and where that comes from. */
export interface PrivateNetwork {
  readonly cidr: string;
  /** E.g. `private, RFC 1918`. */
  readonly source: string;
}

/** The one that an address is in, of those that are home until an administrator says otherwise. */
export const privateNetworkOf = (address: Address): PrivateNetwork | undefined =>
  cidrs
    .map(([cidr, source]) => ({ cidr, source }))
    .find(({ cidr }) => {
      const range = parseNetwork(cidr);
      return range !== undefined && rangeAround([range], address) !== undefined;
    });
