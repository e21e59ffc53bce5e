import fc from 'fast-check';
import { plain, stretches } from './visible';

const TOKEN = `secret:${'A'.repeat(32)}`;

test.each<[string, string, string]>([
  ['ordinary text', 'setup.exe', 'setup.exe'],
  ['markup stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['other scripts', 'отчёт 報告 תשלום', 'отчёт 報告 תשלום'],
  ['emoji', '😀', '😀'],
  ['an accent', 'e\u0301', 'e\u0301'],
  ['a turned file name', 'invoice\u202efdp.exe', 'invoice<U+202E>fdp.exe'],
  ['zero width', 'pay\u200bpal', 'pay<U+200B>pal'],
  ['line breaks', 'a\r\nb', 'a<U+000D><U+000A>b'],
  ['terminal escape', '\u001b[31m', '<U+001B>[31m'],
  ['a lone surrogate', '\ud800x', '<U+D800>x'],
  ['a tag character', '\u{e0041}', '<U+E0041>'],
  ['a Hangul filler', '\u3164', '<U+3164>'],
  ['a tower of marks', 'z\u0301\u0302\u0303\u0304', 'z\u0301\u0302<U+0303><U+0304>'],
  ['a token', `/?pw=${TOKEN}`, '/?pw=••••••'],
  ['empty', '', ''],
])('%s', (_, value, expected) => expect(plain(value)).toBe(expected));

test('well-known ones have their names', () =>
  expect(stretches('a\u202e')).toEqual([
    { type: 'text', text: 'a' },
    { type: 'hidden', code: 'U+202E', name: 'right-to-left override' },
  ]));

test('text never holds an unseen character', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      for (const stretch of stretches(value)) {
        if (stretch.type === 'text') expect(stretch.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }
    }),
  ));
