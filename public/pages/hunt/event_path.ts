import { encodeState } from './address';
import { defaultState, type HuntState, type OpenEvent } from './state';

/** Time on either side of an event that its own address shows: what led to it, and what came of it. */
const AROUND_MILLISECONDS = 60_000;

/** Path within Spoor of one event, which anybody can open later: it asks nothing else, and names no moment but the event's. */
export function eventPath(event: Omit<OpenEvent, 'view'>, timestamp: string): string {
  const at = Date.parse(timestamp);
  const moment = (offset: number): string => new Date(at + offset).toISOString();
  const period = Number.isNaN(at)
    ? {}
    : { from: moment(-AROUND_MILLISECONDS), to: moment(AROUND_MILLISECONDS) };
  const state: HuntState = {
    ...defaultState,
    ...period,
    tab: 'events',
    event: { ...event, view: 'summary' },
  };
  return `/hunt?${encodeState(state)}`;
}
