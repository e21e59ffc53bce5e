import type { Literal, Query } from '../../query/ast';
import { rebuild, terms } from '../../query/walk';

/** `event_type:tls` */
type TypeTerm = Extract<Query, { readonly type: 'is' }> & {
  readonly value: Extract<Literal, { readonly type: 'exact' }>;
};

/** The query that nothing meets. */
export const nothing: Query = { type: 'not', of: { type: 'all' } };

const isAll = (query: Query): boolean => query.type === 'all';
/** Whether a query is the one that nothing meets, as far as can be seen without an event. */
export const isNothing = (query: Query): boolean => query.type === 'not' && query.of.type === 'all';

/** A part of a query without what cannot change it any more. */
function simplify(part: Query): Query {
  switch (part.type) {
    case 'and': {
      if (part.of.some(isNothing)) return nothing;
      const of = part.of.filter((one) => !isAll(one));
      return of.length === 0 ? { type: 'all' } : { type: 'and', of };
    }
    case 'or': {
      if (part.of.some(isAll)) return { type: 'all' };
      const of = part.of.filter((one) => !isNothing(one));
      return of.length === 0 ? nothing : { type: 'or', of };
    }
    case 'not':
      return isNothing(part.of) ? { type: 'all' } : part;
    default:
      return part;
  }
}

/** What is known of an event's type: which it `is`, or, without that, that it is none that a query names. */
export interface KnownType {
  readonly is?: string;
}

const isTypeTerm = (part: Query): part is TypeTerm =>
  part.type === 'is' && part.field === 'event_type' && part.value.type === 'exact';

/** The event types that a query names. */
export const namedTypes = (query: Query): readonly string[] =>
  terms(query).flatMap((term) => (isTypeTerm(term) ? [term.value.text] : []));

/**
 * What is left of a query to ask events of one type: most hunts of a pack are about a few types, and many name several.
 * @param query without `flow_id.`, which is about other events
 * @param type `undefined` where nothing is known: everything stays
 */
export function ofType(query: Query, type: KnownType | undefined): Query {
  return rebuild(query, (part) => {
    if (type === undefined || !isTypeTerm(part)) return simplify(part);
    return part.value.text === type.is ? { type: 'all' } : nothing;
  });
}
