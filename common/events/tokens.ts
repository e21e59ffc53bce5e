import { isMasked, TOKEN_BYTES, TOKEN_PREFIX } from '#common/fields/secrets/token';

/** Stands for a masked value wherever one would be read. */
export const DOTS = '••••••';

/** A token, alone or inside text such as `/login?password=secret:…`. */
const TOKEN = new RegExp(`${TOKEN_PREFIX}[A-Za-z0-9_-]{${(TOKEN_BYTES * 4) / 3}}`, 'g');

/** Replaces the tokens of masked values by dots: people gain nothing from reading a keyed hash. */
export const withDots = (text: string): string => text.replace(TOKEN, DOTS);

/** Whether something of a text was masked. Such text goes into no address and no clipboard. */
export const hasToken = (text: string): boolean => text.search(TOKEN) !== -1;

/** Whether a part of a text was masked: no event holds it so, and a filter for it would find nothing. */
export const isPartlyMasked = (text: string): boolean => hasToken(text) && !isMasked(text);

/** Cuts a text into what may be read and the tokens within. */
export function splitTokens(text: string): readonly { readonly text: string; readonly isToken: boolean }[] {
  const parts: { text: string; isToken: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isToken: false });
    parts.push({ text: match[0], isToken: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isToken: false });
  return parts;
}
