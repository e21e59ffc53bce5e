import type { Query } from '../../query/ast';

/** Event types; `undefined` where any type will do. */
export type EventTypes = ReadonlySet<string> | undefined;

/**
 * The event types that an event must have one of to meet a query, as far as the query itself says so: an event of any
 * other type need not be asked.
 */
export function necessaryEventTypes(query: Query): EventTypes {
  switch (query.type) {
    case 'is':
      return query.field === 'event_type' && query.value.type === 'exact'
        ? new Set([query.value.text])
        : undefined;
    case 'and':
      return query.of.map(necessaryEventTypes).reduce(both, undefined);
    case 'or': {
      const lists = query.of.map(necessaryEventTypes);
      const types = lists.flatMap((list) => (list === undefined ? [] : [...list]));
      return lists.includes(undefined) ? undefined : new Set(types);
    }
    default:
      return undefined;
  }
}

function both(a: EventTypes, b: EventTypes): EventTypes {
  if (a === undefined || b === undefined) return a ?? b;
  return new Set([...a].filter((type) => b.has(type)));
}
