import * as t from 'io-ts';
import { queryText, shortList, shortText, wholeNumber } from '../api/shared';
import { panelLimits } from './limits';

/** Embeddable types. Kibana 9.4 takes letters a to z and `_` only, and they stand in saved dashboards for ever. */
export const HUNT_PANEL = 'spoor_hunt';
export const EVENTS_PANEL = 'spoor_events';

/** What a panel asks before the dashboard narrows it. */
const asks = t.union([
  t.strict({ type: t.literal('hunt'), id: shortText(200) }),
  t.strict({ type: t.literal('query'), query: queryText }),
]);
export type PanelAsks = t.TypeOf<typeof asks>;

/** How a *Hunt* panel shows what was found. */
const shows = t.union([
  /** Bars over time, a colour for each event type. */
  t.strict({ type: t.literal('over_time') }),
  /** The commonest values of a field. */
  t.strict({
    type: t.literal('top_values'),
    field: shortText(300),
    size: wholeNumber(1, panelLimits.values_shown),
  }),
  /** The number, and the one of the period before. */
  t.strict({ type: t.literal('count') }),
]);
export type PanelShows = t.TypeOf<typeof shows>;

/** What a dashboard saves of a *Hunt* panel, beside title and time range that every panel has. */
export const huntPanel = t.strict({ asks, shows });
export type HuntPanel = t.TypeOf<typeof huntPanel>;

/** What a dashboard saves of an *Events* panel. */
export const eventsPanel = t.strict({
  asks,
  /** Fields with a column of their own; none: what happened, in a sentence. */
  columns: shortList(shortText(300), panelLimits.columns),
  /** Newest events listed. */
  size: wholeNumber(1, panelLimits.events),
});
export type EventsPanel = t.TypeOf<typeof eventsPanel>;

/** A new panel: everything, over time. */
export const newHuntPanel: HuntPanel = { asks: { type: 'query', query: '' }, shows: { type: 'over_time' } };

/** A new panel: the newest alerts. */
export const newEventsPanel: EventsPanel = {
  asks: { type: 'query', query: 'event_type:alert' },
  columns: [],
  size: 25,
};
