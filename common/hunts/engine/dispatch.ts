import type { EveEvent } from '../../query/paths';
import type { KnownType } from './of_type';

/**
 * Makes the function that says what an event must be asked, by its type: most questions are about a few types only.
 * @param named the types that questions name
 * @param asked what events must be asked of which so much is known
 */
export function dispatcher<T>(
  named: Iterable<string>,
  asked: (type: KnownType | undefined) => readonly T[],
): (event: EveEvent) => readonly T[] {
  const byType = new Map([...new Set(named)].map((type) => [type, asked({ is: type })]));
  const ofOthers = asked({});
  // A type that is no text, such as a list of types, is left to the queries.
  const ofUnknown = asked(undefined);
  return ({ event_type: type }) => (typeof type === 'string' ? (byType.get(type) ?? ofOthers) : ofUnknown);
}
