/** Longest stretch shown on either side of the mark, so that the mark is always in sight. */
const CONTEXT = 60;

/** A text around a column, to underline what stands there. */
export interface Marked {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

/**
 * Cuts a text at a column.
 * @param column 1-based, in UTF-16 units; behind the end: nothing stands there.
 * @param length How much is marked, in UTF-16 units; left out: one character.
 */
export function mark(text: string, column: number, length?: number): Marked {
  const start = Math.min(Math.max(column - 1, 0), text.length);
  // A character outside of the basic plane takes two units, and must not be torn.
  const [character = ''] = text.slice(start);
  const end = start + (length ?? character.length);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    before: start > CONTEXT ? `…${before}` : before,
    at: text.slice(start, end),
    after: end + CONTEXT < text.length ? `${after}…` : after,
  };
}
