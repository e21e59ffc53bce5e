import { chain, getOrElse, map, type Either } from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type { QueryError } from '#common/query/ast';
import { parseQuery } from '#common/query/parse';
import { withPills, type Pill } from '#common/query/pills';
import { printQuery } from '#common/query/print';

/** The bar and the pills that are on, as one KQL text; or why they are none. */
export function wholeQuery(query: string, pills: readonly Pill[]): Either<QueryError, string> {
  return pipe(
    parseQuery(query),
    chain((parsed) => withPills(parsed, pills)),
    map(printQuery),
  );
}

/** The same for offers of values, which must go on while something else is broken: everything where it is no query. */
export const queryOrAll = (query: string, pills: readonly Pill[]): string =>
  getOrElse(() => '')(wholeQuery(query, pills));
