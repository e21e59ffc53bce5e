import { createContext } from 'react';
import type { EventValue } from '#common/events/values';
import type { Whereabouts } from '#common/networks/whereabouts';

/** Tells where a value of a field lies; `undefined` where it is no end of an event, or the networks are not known (yet). */
export type FindWhereabouts = (field: string, value: EventValue) => Whereabouts | undefined;

/** Filled where a page has loaded the networks; without it no value lies anywhere. */
export const WhereaboutsContext = createContext<FindWhereabouts>(() => undefined);
