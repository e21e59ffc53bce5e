import type { StoredField } from '#common/fields/layout';

/** Values offered while typing. */
const OFFERED = 20;

/** Values looked through where Elasticsearch cannot compare with what was typed: numbers, addresses, dates. */
const LOOKED_THROUGH = 1_000;

/** Characters compared in either case: above, the expression could grow beyond `index.max_regex_length` (1000). */
const ANY_CASE = 100;

const escaped = (character: string): string =>
  /[\p{L}\p{N}]/u.test(character) ? character : `\\${character}`;

const inAnyCase = (character: string): string => {
  const lower = character.toLowerCase();
  const upper = character.toUpperCase();
  return lower === upper || lower.length !== 1 || upper.length !== 1
    ? escaped(character)
    : `[${lower}${upper}]`;
};

/** A regular expression of Lucene's that means: has what was typed, in any case. Nothing typed keeps a meaning of its own. */
export const containing = (typed: string): string =>
  `.*${[...typed].map(typed.length <= ANY_CASE ? inAnyCase : escaped).join('')}.*`;

/** What is asked of a field's values while typing. */
export const suggestTerms = (stored: StoredField, typed: string): object => {
  if (typed === '') return { size: OFFERED };
  return stored.type === 'keyword' || stored.type === 'text'
    ? { size: OFFERED * 2, include: containing(typed) }
    : { size: LOOKED_THROUGH };
};

/** Those that hold what was typed; those that begin with it first, then by count as given. */
export function offered<V extends { readonly value: string | number | boolean }>(
  values: readonly V[],
  typed: string,
): V[] {
  const wanted = typed.toLowerCase();
  const text = ({ value }: V) => String(value).toLowerCase();
  const holding = values.filter((one) => text(one).includes(wanted));
  const begins = holding.filter((one) => text(one).startsWith(wanted));
  return [...begins, ...holding.filter((one) => !begins.includes(one))].slice(0, OFFERED);
}
