import type { Cell } from './cell';
import { makeCellLanes } from './cell_lanes';

const cell = (group: string, value = ''): Cell => ({
  group: [group],
  slot: 0,
  value,
  count: 1,
  sum: 0,
  first: 5,
  last: 5,
});

test('a cell that is known takes no more room, however full it is', () => {
  const lanes = makeCellLanes(1);
  ['a', 'b', 'a'].forEach((group) => lanes.add(7, cell(group)));
  expect([...lanes.cut]).toEqual([7]);
  expect(lanes.drain()).toEqual(new Map([[7, [{ ...cell('a'), count: 2 }]]]));
  expect(lanes.size()).toBe(0);
});

test.each<[string, Cell, number]>([
  ['short texts', cell('10.1.1.10', '198.51.100.1'), 1],
  ['a long group', cell('x'.repeat(8_191)), 32],
  ['a long value', cell('', 'x'.repeat(256)), 2],
])('room by characters: %s', (_, one, room) => {
  const lanes = makeCellLanes(room);
  lanes.add(0, one);
  expect(lanes.size()).toBe(room);
  expect(lanes.cut.size).toBe(0);
  const tight = makeCellLanes(room - 1);
  tight.add(0, one);
  expect(tight.size()).toBe(0);
  expect(tight.cut.size).toBe(1);
});

test('a lane that lacks what never came is cut', () => {
  const lanes = makeCellLanes(10);
  lanes.miss(3);
  expect([...lanes.cut]).toEqual([3]);
});
