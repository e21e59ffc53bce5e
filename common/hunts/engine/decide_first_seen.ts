import type { Block } from '../blocks/block';
import { spanMilliseconds } from '../blocks/span';
import { KNOWN } from './cell';
import { nothing, type GroupDecider } from './group_decider';

/**
 * Finds a combination that was not there while the block was learning, nor in a baseline.
 * @param begin when the whole input begins, milliseconds since 1970; -Infinity where a baseline taught all there is
 */
export function decideFirstSeen(
  { learn }: Extract<Block, { readonly type: 'first_seen' }>,
  begin: number,
): GroupDecider {
  const learnt = begin + spanMilliseconds(learn);
  let isKnown = false;
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  return {
    add(cell) {
      isKnown ||= cell.value === KNOWN;
      count += cell.count;
      first = Math.min(first, cell.first);
      last = Math.max(last, cell.last);
      return nothing;
    },
    end: () => (isKnown || first <= learnt ? nothing : [{ count, measure: count, first, last }]),
  };
}
