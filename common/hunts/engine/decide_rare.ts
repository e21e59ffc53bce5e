import { findField } from '../../fields/catalogue';
import type { Block } from '../blocks/block';
import { nothing, type GroupDecider } from './group_decider';

/** More hosts than these nobody reads, and a part of them would depend on the order of the cells. */
const MAX_HOSTS = 10;

/** Finds a value of `field` that few values of `by` have. Cells come by value, so that counting needs no memory. */
export function decideRare({ at_most, by }: Extract<Block, { readonly type: 'rare' }>): GroupDecider {
  const namesHosts = at_most <= MAX_HOSTS && findField(by)?.type === 'ip';
  const hosts: string[] = [];
  let value: string | undefined;
  let measure = 0;
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  return {
    add(cell) {
      if (cell.value !== value) {
        measure += 1;
        if (namesHosts && measure <= at_most) hosts.push(cell.value);
      }
      value = cell.value;
      count += cell.count;
      first = Math.min(first, cell.first);
      last = Math.max(last, cell.last);
      return nothing;
    },
    end() {
      if (measure > at_most) return nothing;
      return [{ count, measure, first, last, ...(namesHosts ? { hosts: hosts.sort() } : {}) }];
    },
  };
}
