import type { Query } from '../../query/ast';
import type { Hunt } from '../hunt';
import type { Clause } from './clauses';

/**
 * Whether a clause only repeats what `requires` says: the event type, or that a field is there. It keeps the query from
 * events that could not meet the rest anyway, so that no near miss can tell whether it stands there. An alternative of an `or` lets events in, and is no guard.
 */
export function isGuard(
  { query, members, isNegated, broadens }: Clause,
  { requires }: Pick<Hunt, 'requires'>,
): boolean {
  if (isNegated || !broadens) return false;
  const inner = query.type === 'flow' ? query.of : query;
  return members.length > 0 ? members.every((member) => repeats(member, requires)) : repeats(inner, requires);
}

function repeats(query: Query, { event_types: types, fields }: Hunt['requires']): boolean {
  if (query.type === 'exists') return fields.includes(query.field);
  return (
    query.type === 'is' &&
    query.field === 'event_type' &&
    query.value.type === 'exact' &&
    types.includes(query.value.text)
  );
}
