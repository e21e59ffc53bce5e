import * as either from 'fp-ts/Either';
import type { Query, QueryError } from './ast';
import { bracketFault } from './brackets';
import { joinFlows } from './flow_terms';
import { parse, SyntaxError } from './grammar.generated';
import { limits } from './limits';
import { refusedField } from './reserved';
import { explain } from './syntax_error';
import { terms } from './walk';

const refusal = (message: string, column = 1): either.Either<QueryError, never> =>
  either.left({ message, column, expected: [] });

/** Refuses what is too large to run, naming the limit. */
function withinLimits(query: Query): either.Either<QueryError, Query> {
  const all = terms(query);
  const wildcards = all.filter(
    (term) => 'value' in term && typeof term.value === 'object' && term.value.type === 'wildcard',
  );
  if (all.length > limits.clauses) {
    return refusal(
      `This query makes ${all.length} comparisons, and ${limits.clauses} are allowed: split it in two.`,
    );
  }
  if (wildcards.length > limits.wildcards) {
    return refusal(
      `This query has ${wildcards.length} values with *, and ${limits.wildcards} are allowed: give whole values where you can.`,
    );
  }
  return either.right(query);
}

/**
 * Reads KQL (docs/query-language.md). Empty text asks for everything.
 *
 * @example parseQuery('event_type:tls and tls.sni:*.test')
 */
export function parseQuery(text: string): either.Either<QueryError, Query> {
  if (text.length > limits.length) {
    return refusal(
      `This query is ${text.length} characters long, and ${limits.length} are allowed: split it in two.`,
      limits.length + 1,
    );
  }
  const fault = bracketFault(text, limits.depth);
  if (fault?.type === 'too_deep') {
    return refusal(`Brackets may be nested ${limits.depth} deep, and this one is deeper.`, fault.column);
  }
  try {
    return withinLimits(joinFlows(parse(text, { refuse: refusedField, characters: limits.characters })));
  } catch (failure) {
    if (failure instanceof SyntaxError) return either.left(explain(text, failure));
    throw failure;
  }
}
