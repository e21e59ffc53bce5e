import { valueAt } from './place';

const event = { ftp: { command_data: 'x' }, headers: [{ value: 'a' }, { value: 'b' }] };

test.each([
  ['ftp.command_data', 'x'],
  ['headers.1.value', 'b'],
  ['headers.2.value', undefined],
  ['ftp.constructor', undefined],
  ['__proto__.toString', undefined],
  ['headers.length.x', undefined],
])('at %s stands %p', (place, expected) => expect(valueAt(event, place)).toBe(expected));
