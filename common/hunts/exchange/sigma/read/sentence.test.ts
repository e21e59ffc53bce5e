import * as fc from 'fast-check';
import { firstSentence } from './sentence';

test.each<[description: string, sentence: string]>([
  ['Finds names that nobody has.', 'Finds names that nobody has.'],
  ['Finds names that nobody has', 'Finds names that nobody has.'],
  ['Finds names. They are odd. Look at them.', 'Finds names.'],
  ['Finds names\nover two\n  lines. More.', 'Finds names over two lines.'],
  ['Finds odd names\n\nA second paragraph. And more.', 'Finds odd names.'],
  ['Finds names such as:\n- one\n- another', 'Finds names such as …'],
  ['Finds endings (e.g. .zip, .top) of names. More.', 'Finds endings (e.g. .zip, .top) of names.'],
  ['Finds programs, e.g. Odd Tool, by name. More.', 'Finds programs, e.g. Odd Tool, by name.'],
  ['Finds version 1.2 of gate.php at a.test. More.', 'Finds version 1.2 of gate.php at a.test.'],
  ['Is this odd? It may be.', 'Is this odd?'],
  ['Finds "odd names." (Others too.)', 'Finds "odd names."'],
  [`Finds ${'names, '.repeat(60)}and more.`, `Finds ${'names, '.repeat(33).slice(0, -2)} …`],
  ['😀'.repeat(200), `${'😀'.repeat(120)} …`],
])('%s', (description, sentence) => expect(firstSentence(description)).toBe(sentence));

test('one line, neither long nor without an end, whatever a file says', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 1_000 }), (description) => {
      const sentence = firstSentence(description);
      expect(sentence.length).toBeLessThan(250);
      expect(sentence).not.toMatch(/[\r\n]/);
      expect(sentence).toMatch(/[.!?…]["'”’)\]]*$/u);
    }),
  ));
