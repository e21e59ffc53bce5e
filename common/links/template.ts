/** A piece of a template: text that stays, or the name of a field whose value goes there. */
type Piece =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'field'; readonly name: string };

/** What came of a template for one event. */
export type Expansion =
  | { readonly type: 'link'; readonly href: string }
  /** The event has no such field, so the link is not offered. */
  | { readonly type: 'missing'; readonly field: string }
  /** The outcome would not be what the administrator meant; `reason` is for people. */
  | { readonly type: 'refused'; readonly reason: string };

/** Longest address made; browsers open at least this much, and no service needs more. */
const MAX_LENGTH = 8_000;

/** Names as in EVE: letters, digits, `_`, `-`, `@`, dots between them. */
const PLACEHOLDER = /\{\{\s*([A-Za-z0-9_@-]+(?:\.[A-Za-z0-9_@-]+)*)\s*\}\}/g;

/** Scheme and host must be the template's own text, so that no event decides where a click goes. */
const FIXED_ORIGIN = /^https?:\/\/[^\s/?#{}\\@]+(?:[/?#]|$)/i;

/** A path segment that browsers take for "this folder" or "the folder above", however it is written. */
const DOTS = /^(?:\.|%2e){1,2}$/i;

/** What is wrong with an administrator's URL template, as a sentence; `undefined` where it can be used. */
export function templateProblem(template: string): string | undefined {
  if (!/^https?:\/\//i.test(template)) return 'The address must begin with http:// or https://.';
  if (!FIXED_ORIGIN.test(template)) {
    return 'The host must be written out, without {{…}} and without a user name: an event must not decide where a click goes.';
  }
  const rest = template.replaceAll(PLACEHOLDER, '');
  if (Array.from(rest).some((character) => character <= ' ' || character === '\u007f')) {
    return 'The address must not hold spaces or control characters; write a space as %20.';
  }
  if (rest.includes('{{') || rest.includes('}}')) {
    return 'Every {{ needs a field’s name and }}, for example {{fileinfo.sha256}}.';
  }
  return undefined;
}

/** The fields that a template names, each once, in order. */
export function templateFields(template: string): readonly string[] {
  return [...new Set(pieces(template).flatMap((piece) => (piece.type === 'field' ? [piece.name] : [])))];
}

/**
 * Fills a URL template with an event's values, each percent-encoded as one component: a value can neither leave its
 * place in the address nor add a placeholder of its own.
 * @param valueOf gives a field's value as text, or `undefined` where the event has none
 */
export function expandTemplate(template: string, valueOf: (field: string) => string | undefined): Expansion {
  const problem = templateProblem(template);
  if (problem !== undefined) return { type: 'refused', reason: problem };
  let href = '';
  for (const piece of pieces(template)) {
    if (piece.type === 'text') {
      href += piece.text;
      continue;
    }
    const value = valueOf(piece.name);
    if (value === undefined || value === '') return { type: 'missing', field: piece.name };
    href += encodeComponent(value);
    if (href.length > MAX_LENGTH) return { type: 'refused', reason: 'The address would be too long.' };
  }
  return climbs(href)
    ? { type: 'refused', reason: 'A value of dots would lead to another folder of that server.' }
    : { type: 'link', href };
}

/** `encodeURIComponent` that also encodes `'()!*` (RFC 3986 reserves them) and never throws: a lone surrogate becomes U+FFFD. */
export function encodeComponent(value: string): string {
  const wellFormed = Array.from(value, (character) =>
    isLoneSurrogate(character) ? '\ufffd' : character,
  ).join('');
  return encodeURIComponent(wellFormed).replace(
    /['()!*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const isLoneSurrogate = (character: string): boolean =>
  character.length === 1 && character >= '\ud800' && character <= '\udfff';

function climbs(href: string): boolean {
  const [path = ''] = href.split(/[?#]/);
  return path.split('/').some((segment) => DOTS.test(segment));
}

function pieces(template: string): readonly Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    const [whole, name = ''] = match;
    found.push({ type: 'text', text: template.slice(end, match.index) }, { type: 'field', name });
    end = match.index + whole.length;
  }
  return [...found, { type: 'text', text: template.slice(end) }];
}
