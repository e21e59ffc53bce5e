import { inert } from '../../../terminal/inert';

/** HTML that may stand as it is: only `markup` makes it, so that no text gets in unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand within `markup`: text is escaped, nothing is left out for `undefined`. */
type Part = string | number | Markup | readonly Markup[] | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Ends of lines are blanks, as HTML has it anyway; all else that is not seen is named. */
const escape = (text: string): string =>
  inert(text.replace(/\s/g, ' ')).replace(/[&<>"']/g, (character) => entities[character] ?? '');

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escape(String(part));
}

/**
 * HTML of a template, in which every text is escaped, for elements and for attributes in double quotes.
 * @example markup`<td title="${title}">${value}</td>`
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, at) => text + textOf(parts[at])).join(''));
