import * as either from 'fp-ts/Either';
import type { Comparison, Query, QueryError } from './ast';
import { joinFlows } from './flow_terms';
import { parseQuery } from './parse';
import { printQuery } from './print';
import { refusedField } from './reserved';
import { allOf, type Term } from './walk';

/** A filter beside the query bar. */
export interface Pill {
  readonly id: string;
  /** Empty for `kql`. */
  readonly field: string;
  readonly kind: 'is' | 'wildcard' | 'exists' | 'range' | 'kql';
  /** `wildcard`: with its stars, nothing else escaped; `range`: an operator and a value, `>= 300000`; `exists`: empty. */
  readonly value: string;
  readonly negated: boolean;
  readonly disabled: boolean;
}

const operators: Readonly<Record<string, Comparison>> = { '>': 'gt', '>=': 'gte', '<': 'lt', '<=': 'lte' };

const refuse = (message: string): either.Either<QueryError, never> =>
  either.left({ message, column: 1, expected: [] });

function wildcard(field: string, value: string): Term {
  const parts = value.split('*');
  const between = parts.slice(1, -1).filter((part) => part !== '');
  const [first = '', last] = [parts[0], parts.length > 1 ? (parts.at(-1) ?? '') : undefined];
  if (last === undefined) return { type: 'is', field, value: { type: 'exact', text: value } };
  if (first === '' && last === '' && between.length === 0) return { type: 'exists', field };
  return { type: 'is', field, value: { type: 'wildcard', parts: [first, ...between, last] } };
}

function bare({ field, kind, value }: Pill): either.Either<QueryError, Query> {
  if (kind === 'kql') return parseQuery(value);
  const reason = field === '' ? 'A filter needs a field.' : refusedField(field);
  if (reason !== undefined) return refuse(reason);
  switch (kind) {
    case 'is':
      return either.right(joinFlows({ type: 'is', field, value: { type: 'exact', text: value } }));
    case 'wildcard':
      return either.right(joinFlows(wildcard(field, value)));
    case 'exists':
      return either.right(joinFlows({ type: 'exists', field }));
    case 'range': {
      const [, sign = '', bound = ''] = /^\s*(>=|<=|>|<)\s*(.*?)\s*$/s.exec(value) ?? [];
      const operator = operators[sign];
      if (operator === undefined || bound === '') {
        return refuse(`A range is an operator and a value, such as ${field} >= 100.`);
      }
      const whole = bound.replace(/^"(.*)"$/s, '$1');
      return either.right(joinFlows({ type: 'range', field, operator, value: whole }));
    }
  }
}

/** The query that a pill stands for, whether it is disabled or not; or what is wrong with its value. */
export const pillToQuery = (pill: Pill): either.Either<QueryError, Query> =>
  either.map((query: Query): Query => (pill.negated ? { type: 'not', of: query } : query))(bare(pill));

/** The query of the bar and of the pills that are on, all of which must hold. */
export function withPills(query: Query, pills: readonly Pill[]): either.Either<QueryError, Query> {
  const parts = [query];
  for (const pill of pills.filter(({ disabled }) => !disabled)) {
    const part = pillToQuery(pill);
    if (either.isLeft(part)) return part;
    parts.push(part.right);
  }
  return either.right(allOf(parts));
}

/** What a pill says: its query as people write it; its own value where that is no query. */
export const pillText = (pill: Pill): string =>
  either.match(() => `${pill.field} ${pill.value}`.trim(), printQuery)(pillToQuery(pill));
