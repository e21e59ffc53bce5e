import type { EventValue } from '../events/values';
import { rangeAround } from '../query/address_ranges';
import { isIpv4, parseAddress, parseNetwork, type Address } from '../query/addresses';
import type { NetworkField } from '../query/network_fields';
import type { Network } from './network';
import type { Networks } from './networks';
import { privateNetworkOf, type PrivateNetwork } from './private_addresses';

/** Where an end of an event lies. */
export interface Whereabouts {
  /** The word of the query language that asks for its network. */
  readonly word: NetworkField;
  readonly home: boolean;
  /** Of the network that it is in; absent where none is defined. */
  readonly name?: string;
}

const words: Readonly<Record<string, NetworkField>> = { src_ip: 'net.src', dest_ip: 'net.dest' };

/** Where a value of `src_ip` or `dest_ip` lies; `undefined` for other fields, and for what is no address. */
export function whereaboutsOf(networks: Networks, field: string, value: EventValue): Whereabouts | undefined {
  const word = Object.hasOwn(words, field) ? words[field] : undefined;
  const address = word === undefined ? undefined : parseAddress(String(value));
  if (word === undefined || address === undefined) return undefined;
  const { home, network } = networks.find(address);
  return network === undefined ? { word, home } : { word, home, name: network.name };
}

/** Why an address is home or outside. */
export interface Explanation {
  readonly home: boolean;
  /** The definition that decides. */
  readonly network?: Network;
  /** Definitions that cover it too, and lose to a longer prefix; the narrowest first. */
  readonly wider: readonly Network[];
  /** Where no definition decides: what makes it home all the same. */
  readonly usual?: PrivateNetwork;
}

const prefixOf = ({ cidr }: Network): number => Number(cidr.split('/')[1]);

/** As for `Networks`: no IPv6 network covers IPv4. */
const covers = ({ cidr }: Network, address: Address): boolean => {
  const range = parseNetwork(cidr);
  return (
    range !== undefined &&
    isIpv4(range.low) === isIpv4(address) &&
    rangeAround([range], address) !== undefined
  );
};

/** Which definition decides of an address, and which others would have. */
export function explain(networks: Networks, address: Address): Explanation {
  const { home, network } = networks.find(address);
  if (network === undefined) {
    const usual = privateNetworkOf(address);
    return { home, wider: [], ...(usual === undefined ? {} : { usual }) };
  }
  const wider = networks.definitions
    .filter((one) => one !== network && covers(one, address))
    .sort((a, b) => prefixOf(b) - prefixOf(a));
  return { home, network, wider };
}
