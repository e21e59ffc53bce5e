import { oneLine } from './server_log';

test.each([
  ['plain text, accents and emoji', 'Grüße 🦊 from 10.9.0.5', 'Grüße 🦊 from 10.9.0.5'],
  ['a tab', 'a\tb', 'a\tb'],
  ['a forged line', 'a\r\nINFO all is well', 'a;;INFO all is well'],
  ['colours of a terminal', '\u001B[31mred\u001B[0m', ';[31mred;[0m'],
  ['NUL, DEL and C1', 'a\u0000b\u007Fc\u009Bd', 'a;b;c;d'],
  ['separators', 'a\u2028b\u2029c', 'a;b;c'],
  ['turned text', 'exe.\u202Ecod', 'exe.;cod'],
  ['half a surrogate', 'a\uD800b', 'a;b'],
])('%s', (_, message, expected) => expect(oneLine(message)).toBe(expected));
