import { groupFields, type Block } from '../blocks/block';
import { stepOf } from '../blocks/span';
import type { EveEvent } from '../../query/paths';
import type { Cell } from './cell';
import { numbersOf, valuesOf, type ValuesOf } from './event_values';

/** Groups in which one event counts, at most: lists of values multiply, and a hostile event could have long ones. */
const MAX_GROUPS = 1_000;

/** Cells of one event, at most: its groups and what is counted of it multiply too. */
const MAX_CELLS = 10_000;

/**
 * Gives an event's part of the cells of a block; none where it lacks one of the block's fields.
 * @param onCut is told where the event has more cells than are made
 */
export type CellsOf = (event: EveEvent, time: number, onCut?: () => void) => readonly Cell[];

type Groups = readonly (readonly string[])[];

/** Every combination of two lists, the first `most` of them. */
function paired(groups: Groups, values: readonly string[], most: number): Groups {
  const pairs: (readonly string[])[] = [];
  for (const group of groups) {
    for (const value of values) {
      if (pairs.length >= most) return pairs;
      pairs.push([...group, value]);
    }
  }
  return pairs;
}

/** Every combination of the fields' values. One more than is wanted says that there are more. */
const combine = (lists: Groups): Groups =>
  lists.reduce<Groups>((groups, values) => paired(groups, values, MAX_GROUPS + 1), [[]]);

function groupsOf(readers: readonly ValuesOf[]): (event: EveEvent) => Groups {
  return (event) => {
    const lists: (readonly string[])[] = [];
    const group: string[] = [];
    for (const read of readers) {
      const values = read(event);
      const [first] = values;
      if (first === undefined) return [];
      lists.push(values);
      group.push(first);
    }
    // Most events have one value a field.
    return lists.every(({ length }) => length === 1) ? [group] : combine(lists);
  };
}

/** How a block counts an event beside its group. */
interface Counting {
  readonly slot: (time: number) => number;
  /** What is counted once. */
  readonly values: (event: EveEvent, time: number) => readonly string[];
  /** `undefined` where the event has no number to add, so that it does not count. */
  readonly sum: (event: EveEvent) => number | undefined;
}

const plain: Counting = { slot: () => 0, values: () => [''], sum: () => 0 };

function slotsOf(window: string): (time: number) => number {
  const step = stepOf(window);
  return (time) => Math.floor(time / step) * step;
}

function totalOf(field: string): (event: EveEvent) => number | undefined {
  const numbers = numbersOf(field);
  return (event) => {
    const [first, ...others] = numbers(event);
    return first === undefined ? undefined : others.reduce((sum, number) => sum + number, first);
  };
}

/** A time as text that sorts as the time does, from 1970 on. */
const timeText = (time: number): string => String(time).padStart(16, '0');

function countingOf(block: Block, values: (field: string) => ValuesOf): Counting {
  switch (block.type) {
    case 'threshold':
      return { ...plain, slot: slotsOf(block.window) };
    case 'distinct':
      return { ...plain, slot: slotsOf(block.window), values: values(block.field) };
    case 'sum':
      return { ...plain, slot: slotsOf(block.window), sum: totalOf(block.field) };
    case 'rare':
      return { ...plain, values: values(block.by) };
    case 'first_seen':
      return plain;
    case 'beacon':
      return {
        ...plain,
        values: (_, time) => [timeText(time)],
        sum: block.size === undefined ? plain.sum : totalOf(block.size),
      };
  }
}

/**
 * Makes the function that turns events into cells of a block. The events are those that meet the hunt's query; a time
 * is in milliseconds since 1970.
 * @param read reads a field's values; `makeSharedValues` where many blocks are asked
 */
export function cellsOf(block: Block, read: (field: string) => ValuesOf = valuesOf): CellsOf {
  const groups = groupsOf(groupFields(block).map(read));
  const { slot, values, sum } = countingOf(block, read);
  return (event, time, onCut) => {
    const added = sum(event);
    if (added === undefined) return [];
    const counted = values(event, time);
    if (counted.length === 0) return [];
    const all = groups(event);
    const chosen = all.length > MAX_GROUPS ? all.slice(0, MAX_GROUPS) : all;
    if (chosen.length < all.length || chosen.length * counted.length > MAX_CELLS) onCut?.();
    const cells: Cell[] = [];
    for (const group of chosen) {
      for (const value of counted) {
        if (cells.length >= MAX_CELLS) return cells;
        cells.push({ group, slot: slot(time), value, count: 1, sum: added, first: time, last: time });
      }
    }
    return cells;
  };
}
