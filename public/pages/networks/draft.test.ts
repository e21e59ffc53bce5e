import { addRow, begin, editRow, holding, itemsOf, removeRow, undo } from './draft';

const start = begin(['a', 'b'], 'r1');

test('rows keep their ids, and undo goes back step by step', () => {
  const added = addRow(start, 'c');
  const edited = editRow(added, 0, 'A');
  const removed = removeRow(edited, { id: 1, item: 'b' });
  expect(removed.rows).toEqual([
    { id: 0, item: 'A' },
    { id: 2, item: 'c' },
  ]);
  expect(removed.steps.map(({ deed, item }) => [deed, item])).toEqual([
    ['add', 'c'],
    ['edit', 'A'],
    ['remove', 'b'],
  ]);
  expect(itemsOf(undo(removed))).toEqual(['A', 'b', 'c']);
  expect(itemsOf(undo(undo(undo(removed))))).toEqual(['a', 'b']);
  expect(undo(start)).toBe(start);
});

test('an id is never given twice, also after an undo', () => {
  const again = addRow(undo(addRow(start, 'c')), 'd');
  expect(again.rows.map(({ id }) => id)).toEqual([0, 1, 3]);
});

test.each<[string, readonly string[]]>([
  ['', ['HQ/Offices', 'Guests']],
  [' hq ', ['HQ/Offices']],
  ['s', ['HQ/Offices', 'Guests']],
  ['(', []],
])('"%s" is searched as text', (typed, expected) => {
  const { rows } = begin(['HQ/Offices', 'Guests'], '');
  expect(holding(rows, typed, (item) => [item]).map(({ item }) => item)).toEqual(expected);
});
