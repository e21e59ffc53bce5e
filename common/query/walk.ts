import type { Query } from './ast';

/** A query that joins others. */
type Joint = Extract<Query, { readonly of: unknown }>;
/** A comparison: a query that holds no other. */
export type Term = Exclude<Query, Joint>;

/** All comparisons of a query, from left to right, those behind `flow_id.` included. */
export function terms(query: Query): Term[] {
  switch (query.type) {
    case 'and':
    case 'or':
      return query.of.flatMap(terms);
    case 'not':
    case 'flow':
      return terms(query.of);
    default:
      return [query];
  }
}

/** Rebuilds a query from the bottom up: `change` sees every part after the parts within it. */
export function rebuild(query: Query, change: (part: Query) => Query): Query {
  switch (query.type) {
    case 'and':
    case 'or':
      return change({ type: query.type, of: query.of.map((part) => rebuild(part, change)) });
    case 'not':
    case 'flow':
      return change({ type: query.type, of: rebuild(query.of, change) });
    default:
      return change(query);
  }
}

/** A query that holds where all of these do; those that ask for everything add nothing. */
export function allOf(queries: readonly Query[]): Query {
  const parts = queries.filter(({ type }) => type !== 'all');
  const [first, ...others] = parts;
  if (first === undefined) return { type: 'all' };
  return others.length === 0 ? first : { type: 'and', of: parts };
}
