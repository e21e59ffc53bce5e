import * as fc from 'fast-check';
import { LineBook, SHOWN_REFUSALS } from './line_account';

const ascending = (a: number, b: number) => a - b;

test('counts lines, and keeps the first refused ones', () => {
  const book = new LineBook(ascending);
  book.event();
  book.nothing();
  book.refuse(9, 'not JSON');
  book.refuse(3, 'too deep');
  expect(book.account()).toEqual({
    events: 1,
    empty: 1,
    refused: { 'not JSON': 1, 'too deep': 1 },
    first: [
      { at: 3, why: 'too deep' },
      { at: 9, why: 'not JSON' },
    ],
  });
});

test('any split into accounts, in any order: the same', () =>
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.nat(999), { maxLength: 60 })
        .chain((lines) =>
          fc.tuple(
            fc.constant(lines),
            fc.shuffledSubarray(lines, { minLength: lines.length }),
            fc.integer({ min: 1, max: 9 }),
          ),
        ),
      ([lines, shuffled, size]) => {
        const whole = new LineBook(ascending);
        lines.forEach((line) => whole.refuse(line, 'not JSON'));
        const parts = new LineBook(ascending);
        for (let at = 0; at < shuffled.length; at += size) {
          const part = new LineBook(ascending);
          shuffled.slice(at, at + size).forEach((line) => part.refuse(line + 1, 'not JSON'));
          parts.add(part.account(), (line) => line - 1);
        }
        expect(parts.account()).toEqual(whole.account());
        expect(whole.account().first.map(({ at }) => at)).toEqual(
          [...lines].sort(ascending).slice(0, SHOWN_REFUSALS),
        );
      },
    ),
  ));
