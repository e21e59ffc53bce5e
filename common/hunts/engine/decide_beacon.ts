import type { Block } from '../blocks/block';
import { makeCallSeries } from './call_series';
import { nothing, type GroupDecider } from './group_decider';

/** Finds a group whose events come like clockwork. Cells come by time; one is the events of a millisecond. */
export function decideBeacon(block: Extract<Block, { readonly type: 'beacon' }>): GroupDecider {
  const series = makeCallSeries({ events: block.at_least, sizes: block.size !== undefined });
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  return {
    add(cell) {
      count += cell.count;
      first = Math.min(first, cell.first);
      last = Math.max(last, cell.last);
      series.add({ time: cell.first, size: cell.sum, events: cell.count });
      return nothing;
    },
    end() {
      if (count < block.at_least) return nothing;
      const measure = series.score();
      return measure >= block.score ? [{ count, measure, first, last }] : nothing;
    },
  };
}
