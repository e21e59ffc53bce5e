/** What a suggestion completes. */
export type SuggestionKind = 'field' | 'operator' | 'value' | 'conjunction';

/** A way to go on writing, as the list under the bar shows it. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** What is put in place of the part of the text that is completed. */
  readonly text: string;
  readonly label: string;
  readonly description?: string;
  /** How many events have the value. */
  readonly count?: number;
  /** The part of the text that is replaced, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A text with a cursor in it. */
export interface Draft {
  readonly text: string;
  readonly cursor: number;
}

/** The draft after a suggestion was taken: the cursor stands behind what was put in. */
export function accept({ text }: Draft, suggestion: Suggestion): Draft {
  const before = text.slice(0, suggestion.start);
  return {
    text: `${before}${suggestion.text}${text.slice(suggestion.end)}`,
    cursor: before.length + suggestion.text.length,
  };
}

/** The line that an arrow key goes to, round at the ends; -1 is no line. */
export function step(active: number, by: 1 | -1, lines: number): number {
  if (lines === 0) return -1;
  if (active === -1) return by === 1 ? 0 : lines - 1;
  return (active + by + lines) % lines;
}
