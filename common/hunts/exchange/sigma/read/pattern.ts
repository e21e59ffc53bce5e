import type { Literal } from '../../../../query/ast';

/** Texts with anything between them; one text has no star. */
export type Parts = readonly string[];

/** A Sigma string as texts and stars; `undefined` where it has a `?`, which stands for one character here. */
export function sigmaParts(value: string): Parts | undefined {
  const parts: string[] = [''];
  const add = (text: string) => {
    parts[parts.length - 1] += text;
  };
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    const next = value.charAt(at + 1);
    if (character === '?') return undefined;
    if (character === '*') parts.push('');
    else if (character === '\\' && ['*', '?', '\\'].includes(next)) {
      add(next);
      at += 1;
    } else add(character);
  }
  return parts;
}

/** Parts as a literal of a query. */
export function literalOf(parts: Parts): Literal {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return { type: 'exact', text: first };
  return { type: 'wildcard', parts: [first, ...rest.filter((part) => part !== ''), last] };
}

const SPECIAL = '.*+?^$()[]{}|';
/** Values that one expression may stand for. */
const MAX_CHOICES = 50;
const MAX_EXPRESSION = 1_000;

const isSpecial = (character: string) => SPECIAL.includes(character);

/** Splits at `|` outside of brackets; `undefined` where brackets nest or do not close. */
function alternatives(expression: string): readonly string[] | undefined {
  const parts = [''];
  let isInside = false;
  for (let at = 0; at < expression.length; at += 1) {
    const character = expression.charAt(at);
    const isEscape = character === '\\';
    if (character === '(' || character === ')') {
      if (isInside === (character === '(')) return undefined;
      isInside = character === '(';
    }
    if (character === '|' && !isInside) parts.push('');
    else parts[parts.length - 1] += isEscape ? expression.slice(at, at + 2) : character;
    if (isEscape) at += 1;
  }
  return isInside ? undefined : parts;
}

/** Text of one alternative, as parts; `undefined` where it has more than texts, `.*` and one list in brackets. */
function partsOf(expression: string): Parts | undefined {
  const parts = [''];
  for (let at = 0; at < expression.length; at += 1) {
    const character = expression.charAt(at);
    if (character === '.' && expression.charAt(at + 1) === '*') {
      parts.push('');
      at += 1;
    } else if (character === '\\') {
      const next = expression.charAt(at + 1);
      // \d, \b and their like are classes and places, no characters.
      if (next === '' || /[A-Za-z0-9]/.test(next)) return undefined;
      parts[parts.length - 1] += next;
      at += 1;
    } else if (isSpecial(character)) return undefined;
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** Every text that an alternative with lists in brackets stands for: `a(b|c)` is `ab` and `ac`. */
function choices(expression: string): readonly string[] | undefined {
  const group = /^((?:[^()\\]|\\.)*)\(((?:[^()\\]|\\.)*)\)(.*)$/su.exec(expression);
  if (group === null) return [expression];
  const [, before = '', inside = '', after = ''] = group;
  const rest = choices(after);
  const inner = alternatives(inside.replace(/^\?:/, ''));
  if (/^[*+?{]/.test(after) || rest === undefined || inner === undefined) return undefined;
  if (rest.length * inner.length > MAX_CHOICES) return undefined;
  return inner.flatMap((one) => rest.map((end) => `${before}${one}${end}`));
}

/** Whether what precedes the end is an odd number of backslashes. */
const endsEscaped = (text: string) => (/\\*$/.exec(text)?.[0].length ?? 0) % 2 === 1;

/**
 * A regular expression as values with stars, where it is no more than that: texts, `.*`, `^`, `$`, lists in brackets.
 * `undefined` for all others. Unanchored ends may have anything beyond them.
 */
export function expressionParts(expression: string): readonly Parts[] | undefined {
  if (expression.length > MAX_EXPRESSION) return undefined;
  const found: Parts[] = [];
  for (const one of alternatives(expression) ?? ['[']) {
    for (const choice of choices(one) ?? ['[']) {
      const begins = choice.startsWith('^');
      const ends = choice.endsWith('$') && !endsEscaped(choice.slice(0, -1));
      const parts = partsOf(choice.slice(begins ? 1 : 0, ends ? -1 : undefined));
      if (parts === undefined || found.length >= MAX_CHOICES) return undefined;
      found.push([...(begins ? [] : ['']), ...parts, ...(ends ? [] : [''])]);
    }
  }
  return found;
}
