import type { Cell } from './cell';
import { compareUnits } from './text_order';

/** Whether two cells' groups are one. */
export function sameGroup(a: readonly string[], b: readonly string[]): boolean {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return a.length === b.length;
}

function compareGroups(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = compareUnits(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The order of cells: by group, slot and value. What is equal is the same cell, seen twice. */
export const compareCells = (a: Cell, b: Cell): number =>
  compareGroups(a.group, b.group) || a.slot - b.slot || compareUnits(a.value, b.value);

/** Two sights of the same cell as one. */
export const joinCells = (a: Cell, b: Cell): Cell => ({
  ...a,
  count: a.count + b.count,
  sum: a.sum + b.sum,
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});
