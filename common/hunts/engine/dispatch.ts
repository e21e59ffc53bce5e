import type { EveEvent } from '../../query/paths';
import type { EventTypes } from './event_types';

/** Something that only events of some types can meet, with its number. */
export interface Asked<T> {
  readonly at: number;
  readonly what: T;
}

/** Makes the function that says what an event must be asked: what its type rules out is left out. */
export function dispatcher<T extends { readonly eventTypes: EventTypes }>(
  all: readonly T[],
): (event: EveEvent) => readonly Asked<T>[] {
  const asked = all.map((what, at) => ({ at, what }));
  const ofAnyType = asked.filter(({ what }) => what.eventTypes === undefined);
  const types = new Set(all.flatMap(({ eventTypes }) => [...(eventTypes ?? [])]));
  const byType = new Map(
    [...types].map((type) => [
      type,
      asked.filter(({ what }) => what.eventTypes === undefined || what.eventTypes.has(type)),
    ]),
  );
  // A type that is no text, such as a list, is left to the queries.
  return ({ event_type: type }) => (typeof type === 'string' ? (byType.get(type) ?? ofAnyType) : asked);
}
