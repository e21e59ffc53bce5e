import type { Networks } from '../../networks/networks';
import { parseAddress } from '../../query/addresses';
import type { EveEvent } from '../../query/paths';
import { shortAddress } from './event_values';

/** Addresses whose network is remembered; beyond, all are forgotten and asked again. */
const MAX_REMEMBERED = 100_000;

interface Side {
  readonly address: string;
  readonly isHome: boolean;
}

/**
 * Makes the function that names the hosts that an event is about: its addresses at home, each once, in their shortest
 * form; the source where neither side is at home.
 */
export function makeHomeSides(networks: Networks): (event: EveEvent) => readonly string[] {
  const remembered = new Map<unknown, Side | undefined>();
  const look = (value: unknown): Side | undefined => {
    const known = remembered.get(value);
    if (known !== undefined || remembered.has(value)) return known;
    const address = shortAddress(value);
    const parsed = address === undefined ? undefined : parseAddress(address);
    const side =
      address === undefined || parsed === undefined
        ? undefined
        : { address, isHome: networks.find(parsed).home };
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(value, side);
    return side;
  };
  return ({ src_ip, dest_ip }) => {
    const source = look(src_ip);
    const destination = look(dest_ip);
    if (destination?.isHome === true && destination.address !== source?.address) {
      return source?.isHome === true ? [source.address, destination.address] : [destination.address];
    }
    return source === undefined ? [] : [source.address];
  };
}
