import { isLeft, mapLeft, right, type Either } from 'fp-ts/lib/Either';
import type { Query, QueryError } from '#common/query/ast';
import { compileQuery } from '#common/query/compile';
import { parseQuery } from '#common/query/parse';
import { refuse, type Answer, type Problem } from '../problem';
import { joinFlows } from './flow_join';
import type { Ground } from './ground';
import { periodFilter, type Period } from './period';
import { unseal } from './unseal';

/** Reads a query, or says at which column it is none and what was expected there. */
export const readQuery = (text: string): Either<Problem, Query> =>
  mapLeft(({ message, column, expected }: QueryError): Problem => ({
    kind: 'bad request',
    message,
    attributes: { column, expected },
  }))(parseQuery(text));

/** A query made ready for Elasticsearch. */
export interface Question {
  /** Clauses of a `bool` filter: the query and its period. */
  readonly filter: readonly object[];
  /** Sentences about exactness. */
  readonly notes: readonly string[];
}

/**
 * Turns a query into Elasticsearch's terms for a source: read, masked values put in their place, joins over flows
 * answered, compiled.
 * @returns or why it cannot be asked
 */
export async function ask(ground: Ground, period: Period, text: string): Answer<Question> {
  const { source, networks, now } = ground;
  const parsed = readQuery(text);
  if (isLeft(parsed)) return parsed;
  const unsealed = await unseal(ground, period, parsed.right);
  if (isLeft(unsealed)) return unsealed;
  const joined = await joinFlows(ground, period, unsealed.right);
  if (isLeft(joined)) return joined;
  const compiled = compileQuery(joined.right, source.layout, { now: now.valueOf(), networks });
  if (isLeft(compiled)) return refuse('bad request', compiled.left.message, { field: compiled.left.field });
  return right({
    filter: [compiled.right.filter, periodFilter(source.timeField, period)],
    notes: compiled.right.notes,
  });
}
