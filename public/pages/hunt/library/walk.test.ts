import { nextAt } from './walk';

test.each<[string, number, number, number | undefined]>([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, 0],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  // In the search field these move the cursor in the text.
  ['Home', -1, 3, undefined],
  ['End', -1, 3, undefined],
  ['a', 0, 3, undefined],
  ['ArrowDown', -1, 0, undefined],
])('%s at %d of %d leads to %s', (key, at, length, expected) => {
  expect(nextAt(key, at, length)).toBe(expected);
});
