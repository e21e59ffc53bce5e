import type { Cell } from './cell';
import { compareCells } from './cell_order';

/** Cells of several questions, each in a lane of its own: sorted, and each cell once. Can cross threads as it is. */
export type Run = ReadonlyMap<number, readonly Cell[]>;

/** Cells that come in any order, kept in memory. */
export interface CellLanes {
  add(lane: number, cell: Cell): void;
  /** How many different cells are kept; one takes some 300 bytes. */
  size(): number;
  /** Lanes that lack cells, because there were too many. */
  readonly cut: ReadonlySet<number>;
  /** Takes all cells out. */
  drain(): Run;
}

type Growing = { -readonly [K in keyof Cell]: Cell[K] };

/** Each part with its length, so that no value can look like two. */
function keyOf({ group, slot, value }: Cell): string {
  let key = String(slot);
  for (const part of group) key += ` ${part.length} ${part}`;
  return `${key} ${value}`;
}

function grow(known: Growing, cell: Cell): void {
  known.count += cell.count;
  known.sum += cell.sum;
  known.first = Math.min(known.first, cell.first);
  known.last = Math.max(known.last, cell.last);
}

/**
 * Makes empty lanes.
 * @param most cells that are kept until somebody drains them; what comes on top is not counted
 */
export function makeCellLanes(most: number): CellLanes {
  let lanes = new Map<number, Map<string, Growing>>();
  let size = 0;
  const cut = new Set<number>();
  const laneOf = (lane: number) => {
    const known = lanes.get(lane) ?? new Map<string, Growing>();
    lanes.set(lane, known);
    return known;
  };
  return {
    cut,
    size: () => size,
    add(lane, cell) {
      const cells = laneOf(lane);
      const key = keyOf(cell);
      const known = cells.get(key);
      if (known !== undefined) grow(known, cell);
      else if (size >= most) cut.add(lane);
      else {
        cells.set(key, { ...cell });
        size += 1;
      }
    },
    drain() {
      const run = new Map([...lanes].map(([lane, cells]) => [lane, [...cells.values()].sort(compareCells)]));
      lanes = new Map();
      size = 0;
      return run;
    },
  };
}
