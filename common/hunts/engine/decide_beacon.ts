import type { Block } from '../blocks/block';
import { beaconScore, type Call } from './beacon_score';
import { nothing, type GroupDecider } from './group_decider';

/** Times of a group that are kept: a call a minute for a week. The score of a longer series is that of its first part. */
const MAX_TIMES = 10_000;

/** Finds a group whose events come like clockwork. Cells come by time. */
export function decideBeacon(block: Extract<Block, { readonly type: 'beacon' }>): GroupDecider {
  const calls: Call[] = [];
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  return {
    add(cell) {
      count += cell.count;
      first = Math.min(first, cell.first);
      last = Math.max(last, cell.last);
      if (calls.length < MAX_TIMES) calls.push({ time: cell.first, size: cell.sum });
      return nothing;
    },
    end() {
      if (count < block.at_least) return nothing;
      const measure = beaconScore(calls, { events: block.at_least, sizes: block.size !== undefined });
      return measure >= block.score ? [{ count, measure, first, last }] : nothing;
    },
  };
}
