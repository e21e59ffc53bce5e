import type { Query } from '../../query/ast';
import { fitsPattern } from '../../query/texts';

/** What is certain of all events of a type: they meet a query, none does, or it depends on the event. */
type Certainty = 'always' | 'never' | 'depends';

const opposite: Readonly<Record<Certainty, Certainty>> = {
  always: 'never',
  never: 'always',
  depends: 'depends',
};

function all(parts: readonly Certainty[]): Certainty {
  if (parts.includes('never')) return 'never';
  return parts.includes('depends') ? 'depends' : 'always';
}

function certainty(query: Query, eventType: string): Certainty {
  switch (query.type) {
    case 'all':
      return 'always';
    case 'and':
      return all(query.of.map((part) => certainty(part, eventType)));
    case 'or':
      return opposite[all(query.of.map((part) => opposite[certainty(part, eventType)]))];
    case 'not':
      return opposite[certainty(query.of, eventType)];
    case 'is':
      if (query.field !== 'event_type') return 'depends';
      return fits(eventType, query.value) ? 'always' : 'never';
    default:
      return 'depends';
  }
}

const fits = (text: string, value: Extract<Query, { readonly type: 'is' }>['value']): boolean =>
  value.type === 'exact' ? value.text === text : fitsPattern(text, value.parts);

/** Parts of a query that ask another event of the flow. */
function elsewhere(query: Query): readonly Query[] {
  switch (query.type) {
    case 'and':
    case 'or':
      return query.of.flatMap(elsewhere);
    case 'not':
      return elsewhere(query.of);
    case 'flow':
      return [query.of];
    default:
      return [];
  }
}

/** Whether an event of a type can be found by a query, or be what the query asks of another event of its flow. */
export const canConcern = (query: Query, eventType: string): boolean =>
  [query, ...elsewhere(query)].some((part) => certainty(part, eventType) !== 'never');
