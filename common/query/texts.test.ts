import fc from 'fast-check';
import { compareTexts, countCharacters, fitsPattern } from './texts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\uffee', '😀', '\u{10ffff}', '') });

test('texts are in the order of their characters', () =>
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareTexts(a, b))).toBe(bytes);
    }),
  ));

test('characters are counted, not their halves', () =>
  fc.assert(fc.property(text, (any) => expect(countCharacters(any)).toBe([...any].length))));

test('a pattern fits what a regular expression of it fits', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b') }),
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      (any, parts) => {
        expect(fitsPattern(any, parts)).toBe(new RegExp(`^${parts.join('.*')}$`).test(any));
      },
    ),
  ));
