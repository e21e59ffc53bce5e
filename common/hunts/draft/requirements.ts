import { findField } from '../../fields/catalogue';
import type { Query } from '../../query/ast';
import { necessaryEventTypes } from '../engine/event_types';
import type { Hunt } from '../hunt';

/** Fields that every event has, or that say what `event_types` says. */
const usual = new Set(['event_type', 'timestamp', 'src_ip', 'dest_ip', 'src_port', 'dest_port', 'proto']);

/** Fields of the comparisons that an event must meet whatever else it is. */
function necessaryFields(query: Query): readonly string[] {
  switch (query.type) {
    case 'and':
      return query.of.flatMap(necessaryFields);
    case 'or': {
      const [first = [], ...others] = query.of.map(necessaryFields);
      return first.filter((field) => others.every((fields) => fields.includes(field)));
    }
    case 'is':
    case 'range':
    case 'length':
    case 'exists':
      return [query.field];
    default:
      return [];
  }
}

/** What data must have for a query to find anything, as far as the query itself says so. */
export const requirementsOf = (query: Query): Hunt['requires'] => ({
  event_types: [...(necessaryEventTypes(query) ?? [])],
  fields: [...new Set(necessaryFields(query))].filter(
    (field) => !usual.has(field) && findField(field) !== undefined,
  ),
});
