import { DOTS, splitTokens } from './tokens';

/** A stretch of a value as it is drawn. */
export type Stretch =
  | { readonly type: 'text'; readonly text: string }
  /** A character that would not be seen, or would change how its neighbours are seen. */
  | { readonly type: 'hidden'; readonly code: string; readonly name: string }
  /** A masked value. */
  | { readonly type: 'secret' };

/** Control, format, surrogate, line separators, fillers, and the third combining mark in a row. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?<=\p{M}{2})\p{M}/u;
const UNSEEN_ALL = new RegExp(UNSEEN.source, 'gu');

/** What people call the commonest ones; the others go by their code alone. */
const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'null',
  'U+0009': 'tab',
  'U+000A': 'line feed',
  'U+000D': 'carriage return',
  'U+001B': 'escape',
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero-width space',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
  'U+FEFF': 'byte order mark',
};

/** Cuts a value so that everything in it can be seen: nothing hides, reverses or pretends. */
export function stretches(value: string): readonly Stretch[] {
  return splitTokens(value).flatMap(({ text, isToken }) =>
    isToken ? [{ type: 'secret' } as const] : visible(text),
  );
}

/** The same for places that take plain text only, such as tooltips: unseen characters as `<U+202E>`. */
export const plain = (value: string): string =>
  stretches(value)
    .map((stretch) => {
      switch (stretch.type) {
        case 'text':
          return stretch.text;
        case 'hidden':
          return `<${stretch.code}>`;
        case 'secret':
          return DOTS;
      }
    })
    .join('');

function visible(text: string): readonly Stretch[] {
  if (!UNSEEN.test(text)) return [{ type: 'text', text }];
  const found: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(UNSEEN_ALL)) {
    if (match.index > end) found.push({ type: 'text', text: text.slice(end, match.index) });
    found.push(hidden(match[0]));
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ type: 'text', text: text.slice(end) });
  return found;
}

function hidden(character: string): Stretch {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { type: 'hidden', code, name: NAMES[code] ?? 'unseen character' };
}
