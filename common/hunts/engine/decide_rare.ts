import type { Block } from '../blocks/block';
import { nothing, type GroupDecider } from './group_decider';

/** Finds a value of `field` that few values of `by` have. Cells come by value, so that counting needs no memory. */
export function decideRare({ at_most }: Extract<Block, { readonly type: 'rare' }>): GroupDecider {
  let value: string | undefined;
  let measure = 0;
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  return {
    add(cell) {
      if (cell.value !== value) measure += 1;
      value = cell.value;
      count += cell.count;
      first = Math.min(first, cell.first);
      last = Math.max(last, cell.last);
      return nothing;
    },
    end: () => (measure <= at_most ? [{ count, measure, first, last }] : nothing),
  };
}
