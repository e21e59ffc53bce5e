import { left, mapLeft, right, type Either } from 'fp-ts/Either';
import { isJsonObject } from '../json';
import type { Query } from '../query/ast';
import { parseQuery } from '../query/parse';
import { readDsl } from './dsl';

const everything: Query = { type: 'all' };

const ASK_KQL = 'Choose KQL in the dashboard’s query bar, or clear the bar, to see this panel.';

/** What Lucene's language and KQL both mean by "everything". */
const asksAll = (text: string): boolean => /^\s*\*?\s*$/.test(text);

/**
 * What a dashboard's query asks.
 * @param given Kibana's `Query` or `AggregateQuery`, or nothing
 * @returns or a sentence why a panel cannot follow it
 */
export function followQuery(given: unknown): Either<string, Query> {
  if (given === undefined || given === null) return right(everything);
  if (!isJsonObject(given)) {
    return left(`The dashboard’s query is not in a form that Spoor knows. ${ASK_KQL}`);
  }
  const { language, query } = given;
  if (typeof query === 'string' && asksAll(query)) return right(everything);
  if (typeof query === 'string' && language === 'kuery') {
    return mapLeft(
      ({ message, column }: { message: string; column: number }) =>
        `Spoor cannot follow the dashboard’s query. Column ${column}: ${message}`,
    )(parseQuery(query));
  }
  if (typeof query === 'string' && language === 'lucene') {
    return left(`The dashboard’s query is in Lucene’s language, which Spoor cannot follow. ${ASK_KQL}`);
  }
  if (isJsonObject(query)) {
    return mapLeft((why: string) => `Spoor cannot follow the dashboard’s query: ${why}. ${ASK_KQL}`)(
      readDsl(query),
    );
  }
  return left(`The dashboard’s query is neither KQL nor Lucene, and Spoor cannot follow it. ${ASK_KQL}`);
}
