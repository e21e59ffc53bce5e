import type { Cell } from './cell';
import { compareCells, joinCells } from './cell_order';

/** Cells that may come in any order, each kept once. */
export interface CellStore {
  add(cell: Cell): void;
  /** How many different cells there are. */
  size(): number;
  /** Takes all cells out, in order. */
  drain(): readonly Cell[];
}

/** Stands between the parts of a cell's key; where a value has it too, its length keeps the parts apart. */
const keyOf = ({ group, slot, value }: Cell): string => {
  let key = `${slot}`;
  for (const part of group) key += `\t${part.length}\t${part}`;
  return `${key}\t${value}`;
};

/** Makes an empty store. */
export function makeCellStore(): CellStore {
  let cells = new Map<string, Cell>();
  return {
    add(cell) {
      const key = keyOf(cell);
      const known = cells.get(key);
      cells.set(key, known === undefined ? cell : joinCells(known, cell));
    },
    size: () => cells.size,
    drain() {
      const sorted = [...cells.values()].sort(compareCells);
      cells = new Map();
      return sorted;
    },
  };
}
