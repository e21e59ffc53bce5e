import { isLeft } from 'fp-ts/Either';
import { isFieldPattern, pathsOf } from '#common/query/fields';
import { didYouMean } from '#common/query/nearest';
import { parseQuery } from '#common/query/parse';
import { terms } from '#common/query/walk';
import { placesOf } from '../query_bar/locate';

/** A field that nothing has, with one that was probably meant. */
export interface Mistyped {
  readonly field: string;
  readonly meant: string;
}

/**
 * Fields of a query that are like others, and none themselves.
 * @param names Every field that there is.
 */
export function mistyped(query: string, names: readonly string[]): readonly Mistyped[] {
  const parsed = parseQuery(query);
  if (isLeft(parsed) || names.length === 0) return [];
  const known = new Set(names);
  const isKnown = (field: string) =>
    isFieldPattern(field) ||
    pathsOf(field).some((path) => known.has(path) || names.some((name) => name.startsWith(`${path}.`)));
  const fields = new Set(terms(parsed.right).flatMap((term) => ('field' in term ? [term.field] : [])));
  return [...fields].flatMap((field) => {
    const [meant] = isKnown(field) ? [] : didYouMean(field, names);
    return meant === undefined ? [] : [{ field, meant }];
  });
}

/** The query with the field that was meant, wherever the other stood. */
export const corrected = (query: string, { field, meant }: Mistyped): string =>
  placesOf(query, field).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}${meant}${text.slice(end)}`,
    query,
  );
