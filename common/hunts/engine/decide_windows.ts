import type { Block } from '../blocks/block';
import { stepOf, stepsOfWindow } from '../blocks/span';
import type { Cell } from './cell';
import { nothing, type Found, type GroupDecider } from './group_decider';

type WindowBlock = Extract<Block, { readonly window: string }>;

/** What a group had in one slot. */
interface Slot {
  /** Number of the slot since 1970. */
  readonly at: number;
  readonly values: Set<string>;
  count: number;
  sum: number;
  first: number;
  last: number;
}

/** What a block measures in a window. */
const measures: Readonly<Record<WindowBlock['type'], (window: readonly Slot[], atLeast: number) => number>> =
  {
    threshold: (window) => window.reduce((total, { count }) => total + count, 0),
    sum: (window) => window.reduce((total, { sum }) => total + sum, 0),
    distinct(window, atLeast) {
      // Most windows have too few values even if no two were alike: these need no union.
      const most = window.reduce((total, { values }) => total + values.size, 0);
      if (most < atLeast) return most;
      const union = new Set<string>();
      for (const { values } of window) for (const value of values) union.add(value);
      return union.size;
    },
  };

/** A finding that a later window may still lengthen: it has the slots up to `end`. */
interface Open extends Found {
  readonly end: number;
}

function lengthen(open: Open | undefined, window: readonly Slot[], end: number, measure: number): Open {
  const fresh = window.filter(({ at }) => open === undefined || at > open.end);
  return {
    end,
    count: fresh.reduce((total, { count }) => total + count, open?.count ?? 0),
    measure: Math.max(measure, open?.measure ?? 0),
    first: fresh.reduce((first, slot) => Math.min(first, slot.first), open?.first ?? Infinity),
    last: fresh.reduce((last, slot) => Math.max(last, slot.last), open?.last ?? -Infinity),
  };
}

/**
 * Slides a window over the slots of a group. Windows that reach the block's bound are findings; those that touch or
 * overlap are one. Keeps the slots of one window.
 */
export function decideWindows(block: WindowBlock): GroupDecider {
  const step = stepOf(block.window);
  const measure = measures[block.type];
  let recent: Slot[] = [];
  let open: Open | undefined;
  /** The last slot of the window to look at next. */
  let next = -Infinity;

  const lookUntil = (until: number): readonly Found[] => {
    const newest = recent.at(-1);
    if (newest === undefined) return nothing;
    const closed: Found[] = [];
    for (; next <= Math.min(until, newest.at + stepsOfWindow - 1); next += 1) {
      const begin = next - stepsOfWindow + 1;
      recent = recent.filter(({ at }) => at >= begin);
      const measured = measure(recent, block.at_least);
      if (measured < block.at_least) continue;
      if (open !== undefined && begin > open.end + 1) {
        closed.push(open);
        open = undefined;
      }
      open = lengthen(open, recent, next, measured);
    }
    return closed;
  };

  return {
    add(cell) {
      const at = Math.floor(cell.slot / step);
      const newest = recent.at(-1);
      if (newest?.at === at) {
        count(newest, cell);
        return nothing;
      }
      const closed = lookUntil(at - 1);
      next = at;
      const slot = { at, values: new Set<string>(), count: 0, sum: 0, first: cell.first, last: cell.last };
      count(slot, cell);
      recent.push(slot);
      return closed;
    },
    end() {
      const closed = lookUntil(Infinity);
      return open === undefined ? closed : [...closed, open];
    },
  };
}

function count(slot: Slot, cell: Cell): void {
  slot.values.add(cell.value);
  slot.count += cell.count;
  slot.sum += cell.sum;
  slot.first = Math.min(slot.first, cell.first);
  slot.last = Math.max(slot.last, cell.last);
}
