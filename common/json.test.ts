import { isJsonObject } from './json';

test.each<[string, unknown, boolean]>([
  ['an object', { a: 1 }, true],
  ['an empty object', {}, true],
  ['an object without a prototype', Object.create(null), true],
  ['an array', [1], false],
  ['null', null, false],
  ['nothing', undefined, false],
  ['a text', 'a', false],
  ['a number', 1, false],
])('%s: %s', (_, value, expected) => expect(isJsonObject(value)).toBe(expected));
