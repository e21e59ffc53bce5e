import type { Cell } from './cell';
import { compareCells, joinCells } from './cell_order';

/** What is left of a sorted run, its first cell at hand. */
interface Source {
  head: Cell;
  readonly rest: Iterator<Cell>;
}

function sourceOf(run: Iterable<Cell>): Source[] {
  const rest = run[Symbol.iterator]();
  const { done, value } = rest.next();
  return done ? [] : [{ head: value, rest }];
}

/** Restores the order of a binary heap whose item at `at` may be too large for its place. */
function sink(heap: Source[], at: number): void {
  for (let parent = at; ;) {
    let least = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      const [a, b] = [heap[child], heap[least]];
      if (a !== undefined && b !== undefined && compareCells(a.head, b.head) < 0) least = child;
    }
    const [a, b] = [heap[parent], heap[least]];
    if (least === parent || a === undefined || b === undefined) return;
    heap[parent] = b;
    heap[least] = a;
    parent = least;
  }
}

/** Merges sorted runs into one, in which each cell is there once. Holds one cell a run in memory. */
export function* mergeCells(runs: readonly Iterable<Cell>[]): Generator<Cell> {
  const heap = runs.flatMap(sourceOf);
  for (let at = heap.length >> 1; at >= 0; at -= 1) sink(heap, at);
  let joined: Cell | undefined;
  for (let source = heap[0]; source !== undefined; source = heap[0]) {
    const { head } = source;
    if (joined === undefined) joined = head;
    else if (compareCells(joined, head) === 0) joined = joinCells(joined, head);
    else {
      yield joined;
      joined = head;
    }
    const { done, value } = source.rest.next();
    if (!done) source.head = value;
    else {
      const last = heap.pop();
      if (last !== undefined && last !== source) heap[0] = last;
    }
    sink(heap, 0);
  }
  if (joined !== undefined) yield joined;
}
