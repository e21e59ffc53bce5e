import { relatedEvents, type EventHit } from '#common/api/events';
import { useApiQuery, type Answer } from '#public/hooks/use_api_query';
import type { TypeOf } from 'io-ts';

/** Every record of an event's flow, its parent flow and its data flows. */
export const useRelated = ({ index, id }: EventHit): Answer<TypeOf<typeof relatedEvents.response>> =>
  useApiQuery(relatedEvents, { params: { index, id } }, { keepPrevious: false });
