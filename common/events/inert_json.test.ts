import fc from 'fast-check';
import { inertJson } from './inert_json';

test('unseen characters are escaped', () => {
  expect(inertJson({ name: 'invoice\u202efdp.exe', tag: '\u{e0041}' })).toBe(
    '{\n  "name": "invoice\\u202efdp.exe",\n  "tag": "\\udb40\\udc41"\n}',
  );
});

test('secrets are dots', () =>
  expect(inertJson({ p: `secret:${'A'.repeat(32)}` })).toBe('{\n  "p": "••••••"\n}'));

test('the text parses to the same', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      expect(JSON.parse(inertJson({ text }))).toEqual({ text }),
    ),
  ));
