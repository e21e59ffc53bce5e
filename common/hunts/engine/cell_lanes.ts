import type { Cell } from './cell';
import { compareCells } from './cell_order';

/** Cells of several questions, each in a lane of its own: sorted, and each cell once. Can cross threads as it is. */
export type Run = ReadonlyMap<number, readonly Cell[]>;

/** Cells that come in any order, kept in memory. */
export interface CellLanes {
  /** Takes a cell; it may be changed from then on. */
  add(lane: number, cell: Cell): void;
  /** How many different cells are kept, each some 300 bytes; one with long texts counts as several. */
  size(): number;
  /** Notes that a lane lacks cells which never came here. */
  miss(lane: number): void;
  /** Lanes that lack cells, because there were too many. */
  readonly cut: ReadonlySet<number>;
  /** Takes all cells out. */
  drain(): Run;
}

type Growing = { -readonly [K in keyof Cell]: Cell[K] };

/** The cells of one group, by what else tells them apart: most blocks need the slot or the value, not both. */
interface Group {
  readonly bySlot: Map<number, Growing>;
  readonly byValue: Map<string, Growing>;
  readonly byBoth: Map<string, Growing>;
}

/** Characters that a cell's texts may have for each cell that it counts as. */
const CHARACTERS = 256;

function roomOf({ group, value }: Cell): number {
  const characters = group.reduce((sum, { length }) => sum + length, value.length);
  return 1 + Math.floor(characters / CHARACTERS);
}

/** Each part with its length, so that no value can look like two. */
function keyOf(group: readonly string[]): string {
  const [only = ''] = group;
  return group.length === 1 ? only : group.map((part) => `${part.length} ${part}`).join(' ');
}

function find({ bySlot, byValue, byBoth }: Group, { slot, value }: Cell): Growing | undefined {
  if (value === '') return bySlot.get(slot);
  return slot === 0 ? byValue.get(value) : byBoth.get(`${slot} ${value}`);
}

function keep({ bySlot, byValue, byBoth }: Group, cell: Cell): void {
  const { slot, value } = cell;
  if (value === '') bySlot.set(slot, cell);
  else if (slot === 0) byValue.set(value, cell);
  else byBoth.set(`${slot} ${value}`, cell);
}

function grow(known: Growing, { count, sum, first, last }: Cell): void {
  known.count += count;
  known.sum += sum;
  if (first < known.first) known.first = first;
  if (last > known.last) known.last = last;
}

const cellsOf = ({ bySlot, byValue, byBoth }: Group): readonly Cell[] => [
  ...bySlot.values(),
  ...byValue.values(),
  ...byBoth.values(),
];

/** The value under a key, made where there is none. */
function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * Makes empty lanes.
 * @param most room that cells may take until somebody drains them (see `size`); what comes on top is not counted
 */
export function makeCellLanes(most: number): CellLanes {
  let lanes = new Map<number, Map<string, Group>>();
  let size = 0;
  const cut = new Set<number>();
  const newLane = () => new Map<string, Group>();
  const newGroup = (): Group => ({ bySlot: new Map(), byValue: new Map(), byBoth: new Map() });
  return {
    cut,
    size: () => size,
    miss: (lane) => void cut.add(lane),
    add(lane, cell) {
      const groups = at(lanes, lane, newLane);
      const key = keyOf(cell.group);
      const group = groups.get(key);
      const known = group && find(group, cell);
      if (known !== undefined) {
        grow(known, cell);
        return;
      }
      const room = roomOf(cell);
      if (size + room > most) {
        cut.add(lane);
        return;
      }
      keep(group ?? at(groups, key, newGroup), cell);
      size += room;
    },
    drain() {
      const run = [...lanes].map(([lane, groups]): [number, readonly Cell[]] => [
        lane,
        [...groups.values()].flatMap(cellsOf).sort(compareCells),
      ]);
      lanes = new Map();
      size = 0;
      return new Map(run);
    },
  };
}
