import { isLeft, type Either } from 'fp-ts/Either';
import type { Query } from '#common/query/ast';
import { compileQuery, type CompiledQuery } from '#common/query/compile';
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
const compiled = (query: Query, { layout }: IndexUnderTest): CompiledQuery =>
  must(compileQuery(query, layout));

/** Numbers of the events that meet a query in Elasticsearch, flows resolved first. */
export async function askIndex(
  index: IndexUnderTest,
  events: readonly EveEvent[],
  text: string,
): Promise<ReadonlySet<number>> {
  const query = parsed(text);
  const flows = new Map<string, number[]>();
  for (const { key, query: inner } of flowQueries(query)) {
    const [found = new Set<number>()] = await index.search([compiled(inner, index).filter]);
    flows.set(key, [...new Set([...found].flatMap((at) => flowsOf(events[at] ?? {})))]);
  }
  const [found = new Set<number>()] = await index.search([compiled(withFlows(query, flows), index).filter]);
  return found;
}
