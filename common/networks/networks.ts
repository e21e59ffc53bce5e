import { complementOf, joinRanges, rangeAround, without } from '../query/address_ranges';
import type { Address, AddressRange } from '../query/addresses';
import type { Literal } from '../query/ast';
import { fitsPattern } from '../query/texts';
import { flatten, rangesOf, type Segment } from './flatten';
import type { Network } from './network';
import { privateAddresses } from './private_addresses';

/** What is known of one address. */
interface Found {
  readonly home: boolean;
  /** The network that it is in, the one with the longest prefix; absent where none is defined. */
  readonly network?: Network;
}

/** Network definitions, made ready to be asked. All ranges are sorted and apart. */
export interface Networks {
  readonly definitions: readonly Network[];
  /** The organisation's addresses: those defined as home and, where nothing is defined, private ones. */
  readonly home: readonly AddressRange[];
  /** All other addresses. */
  readonly outside: readonly AddressRange[];
  /** Addresses that are in some defined network. */
  readonly named: readonly AddressRange[];
  /** Every name and, of a path, every beginning: `HQ` and `HQ/Offices` for `HQ/Offices/Sales`. Sorted. */
  readonly names: readonly string[];
  /** The addresses of the networks with a name, and of all below it; none where no name fits. */
  rangesOf(name: Literal): readonly AddressRange[];
  find(address: Address): Found;
}

/** A path and all those above it, the longest first. */
function pathsUp(name: string): string[] {
  const paths = [name];
  for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
    paths.push(name.slice(0, at));
  }
  return paths;
}

/** The ranges of each name; of a path, all below it included. */
function byName(segments: readonly Segment[]): ReadonlyMap<string, readonly AddressRange[]> {
  const found = new Map<string, AddressRange[]>();
  for (const { low, high, network } of segments) {
    for (const path of pathsUp(network.name)) {
      const ranges = found.get(path);
      if (ranges === undefined) found.set(path, [{ low, high }]);
      else ranges.push({ low, high });
    }
  }
  return found;
}

/**
 * Makes definitions ready to be asked. The longest prefix wins; what none covers is home where it is private or never
 * leaves a network. Definitions that are no networks are left out: `networkProblem` says why.
 */
export function makeNetworks(definitions: readonly Network[]): Networks {
  const segments = flatten(definitions);
  const ranges = byName(segments);
  const named = joinRanges(segments.map(({ low, high }) => ({ low, high })));
  const home = joinRanges([
    ...rangesOf(segments, (network) => network.home),
    ...without(privateAddresses, named),
  ]);
  // A network that narrower ones cover wholly has no addresses, but a name all the same.
  const names = [...new Set(definitions.flatMap(({ name }) => pathsUp(name)))].sort();
  return {
    definitions,
    home,
    outside: complementOf(home),
    named,
    names,
    rangesOf: (name) =>
      name.type === 'exact'
        ? joinRanges(ranges.get(name.text) ?? [])
        : joinRanges(
            names.filter((one) => fitsPattern(one, name.parts)).flatMap((one) => ranges.get(one) ?? []),
          ),
    find: (address) => {
      const segment = rangeAround(segments, address);
      return segment === undefined
        ? { home: rangeAround(home, address) !== undefined }
        : { home: segment.network.home, network: segment.network };
    },
  };
}

/** What holds until somebody defines networks: private addresses are home, and nothing has a name. */
export const defaultNetworks: Networks = makeNetworks([]);
