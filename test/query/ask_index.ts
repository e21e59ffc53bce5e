import { isLeft, type Either } from 'fp-ts/Either';
import type { Query } from '#common/query/ast';
import { compileQuery, type CompiledQuery } from '#common/query/compile';
import type { AskOptions } from '#common/query/knowledge';
import { flowQueries, flowsOf, withFlows } from '#common/query/flow';
import type { EveEvent } from '#common/query/match';
import { parseQuery } from '#common/query/parse';
import type { IndexUnderTest } from './index_under_test';

const must = <A>(result: Either<unknown, A>): A => {
  if (isLeft(result)) throw new Error(JSON.stringify(result.left));
  return result.right;
};

/** The query of a text. Throws where it is none. */
export const parsed = (text: string): Query => must(parseQuery(text));

/** A query made ready for an index. Throws where it cannot be asked there. */
const compiled = (query: Query, { layout }: IndexUnderTest, options: AskOptions): CompiledQuery =>
  must(compileQuery(query, layout, options));

/** A part of the events in an index, and what is known beside them. */
export interface AskIndexOptions extends AskOptions {
  /** Clauses that all events asked about meet, those of a flow too. */
  readonly among?: readonly object[];
}

/** The clauses of a query for Elasticsearch, flows resolved first. */
export async function clausesOf(
  index: IndexUnderTest,
  events: readonly EveEvent[],
  text: string,
  { among = [], ...options }: AskIndexOptions = {},
): Promise<readonly object[]> {
  const query = parsed(text);
  const flows = new Map<string, number[]>();
  const clauses = (part: Query) => [compiled(part, index, options).filter, ...among];
  for (const { key, query: inner } of flowQueries(query)) {
    const [found = new Set<number>()] = await index.search([{ bool: { filter: clauses(inner) } }]);
    flows.set(key, [...new Set([...found].flatMap((at) => flowsOf(events[at] ?? {})))]);
  }
  return clauses(withFlows(query, flows));
}

/** Numbers of the events that meet a query in Elasticsearch. */
export async function askIndex(
  index: IndexUnderTest,
  events: readonly EveEvent[],
  text: string,
  options: AskIndexOptions = {},
): Promise<ReadonlySet<number>> {
  const filter = await clausesOf(index, events, text, options);
  const [found = new Set<number>()] = await index.search([{ bool: { filter } }]);
  return found;
}
