import fc from 'fast-check';
import type { Cell } from './cell';
import { makeCellLanes } from './cell_lanes';
import { mergeCells } from './merge_cells';

const anyCell: fc.Arbitrary<Cell> = fc
  .record({
    group: fc.array(fc.constantFrom('a', 'b', 'a b', '1 a', ''), { minLength: 1, maxLength: 2 }),
    slot: fc.constantFrom(0, 1, 2),
    value: fc.constantFrom('', 'x', 'y', '1 x'),
    count: fc.nat(3),
    sum: fc.nat(9),
    time: fc.nat(99),
  })
  .map(({ time, ...cell }) => ({ ...cell, first: time, last: time }));

const sorted = (cells: readonly Cell[]): readonly Cell[] => {
  const lanes = makeCellLanes(Infinity);
  cells.forEach((cell) => lanes.add(7, { ...cell }));
  return lanes.drain().get(7) ?? [];
};

const namesOf = (cells: readonly Cell[]) =>
  cells.map(({ group, slot, value }) => JSON.stringify([group, slot, value]));

test('runs merge to what one run would hold', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 6 }), (parts) => {
      const merged = [...mergeCells(parts.map(sorted))];
      expect(merged).toEqual(sorted(parts.flat()));
      expect(new Set(namesOf(merged)).size).toBe(merged.length);
      expect(new Set(namesOf(merged))).toEqual(new Set(namesOf(parts.flat())));
    }),
  );
});

test('groups come together, by slot and value', () => {
  const cell = (group: string, slot: number, value: string): Cell => ({
    group: [group],
    slot,
    value,
    count: 1,
    sum: 0,
    first: 0,
    last: 0,
  });
  const order = [cell('a', 2, 'y'), cell('b', 1, 'x'), cell('b', 1, 'y'), cell('b', 10, '')];
  expect(sorted([...order].reverse())).toEqual(order);
});

test('a full store says which lanes lack cells', () => {
  const lanes = makeCellLanes(1);
  const cell = { group: ['a'], slot: 0, value: '', count: 1, sum: 0, first: 0, last: 0 };
  lanes.add(1, { ...cell });
  lanes.add(1, { ...cell });
  lanes.add(2, { ...cell });
  expect([...lanes.cut]).toEqual([2]);
  expect(lanes.size()).toBe(1);
  expect(lanes.drain()).toEqual(
    new Map([
      [1, [{ ...cell, count: 2 }]],
      [2, []],
    ]),
  );
  expect(lanes.size()).toBe(0);
});
