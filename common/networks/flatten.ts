import { joinRanges, without } from '../query/address_ranges';
import {
  compareAddresses,
  ipv4Addresses,
  isIpv4,
  neighbour,
  parseNetwork,
  type Address,
  type AddressRange,
} from '../query/addresses';
import type { Network } from './network';

/** Addresses side by side whose network, the one with the longest prefix, is the same. */
export interface Segment extends AddressRange {
  readonly network: Network;
}

/** The addresses that a definition is about; none where it is no network. No IPv6 network is meant to cover IPv4. */
function piecesOf(network: Network): Segment[] {
  const range = parseNetwork(network.cidr);
  if (range === undefined) return [];
  const ranges = isIpv4(range.low) ? [range] : without([range], [ipv4Addresses]);
  return ranges.map(({ low, high }) => ({ low, high, network }));
}

/**
 * Turns definitions, of which one may lie within another, into segments that are sorted and apart: each address is in
 * the narrowest definition that covers it. Where two are the same, the later one holds.
 */
export function flatten(networks: readonly Network[]): Segment[] {
  const pieces = networks
    .flatMap(piecesOf)
    .sort((a, b) => compareAddresses(a.low, b.low) || compareAddresses(b.high, a.high));
  const segments: Segment[] = [];
  /** Pieces that are begun and not ended, each within the one before. */
  const open: Segment[] = [];
  /** Where the innermost of them goes on; beyond the last address, nowhere. */
  let from: Address | undefined;
  const advance = (high: Address | undefined) => {
    const inner = open.at(-1);
    if (inner === undefined || from === undefined || high === undefined) return;
    if (compareAddresses(from, high) <= 0) segments.push({ low: from, high, network: inner.network });
  };
  const close = () => {
    const inner = open.at(-1);
    if (inner === undefined) return;
    advance(inner.high);
    open.pop();
    from = neighbour(inner.high, 1);
  };
  for (const piece of pieces) {
    for (let inner = open.at(-1); inner && compareAddresses(inner.high, piece.low) < 0; inner = open.at(-1)) {
      close();
    }
    advance(neighbour(piece.low, -1));
    open.push(piece);
    from = piece.low;
  }
  while (open.length > 0) close();
  return segments;
}

/** The addresses in segments of some networks, as ranges. */
export const rangesOf = (
  segments: readonly Segment[],
  chosen: (network: Network) => boolean,
): AddressRange[] =>
  joinRanges(segments.filter(({ network }) => chosen(network)).map(({ low, high }) => ({ low, high })));
