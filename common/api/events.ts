import * as t from 'io-ts';
import { bare, defineRoute } from './route';
import {
  eventsRange,
  listOf,
  MAX_PAGE_SIZE,
  partialFailure,
  relation,
  shortList,
  shortText,
  wholeNumber,
} from './shared';

const BASE = '/api/spoor/events';

/** Left out or empty: events of every type. */
const eventTypes = shortList(shortText(100), 100);

/**
 * Longest cursor that is given and taken back, in characters. It holds the last event's sort value: a keyword of 8,191
 * characters takes at most 49,146 bytes as JSON, 65,528 as base64; the rest is for what else a place is made of.
 */
export const MAX_CURSOR = 100_000;

/** An EVE record as Suricata wrote it, whatever the index's layout: nested objects, Suricata's names. Secrets are masked. */
const eveEvent = t.UnknownRecord;
export type EveEvent = t.TypeOf<typeof eveEvent>;

/** An event with where it is stored. */
const eventHit = t.strict({
  index: t.string,
  /** The event's identity, `_id`. */
  id: t.string,
  event: eveEvent,
  /** Paths of the values that were masked, e.g. `ftp.command_data`; each may be revealed by `…/_reveal`. */
  secrets: t.array(t.string),
});
export type EventHit = t.TypeOf<typeof eventHit>;

/** What could not be answered exactly, or not at all, beside an answer that stands. */
const caveats = t.strict({
  partial: t.array(partialFailure),
  /** Sentences about exactness, e.g. values that are too long to be found by wildcard. */
  notes: t.array(t.string),
});

export const searchEvents = defineRoute({
  ...bare,
  method: 'post',
  path: `${BASE}/_search`,
  access: 'spoor_read',
  summary: 'Lists events that meet a query, newest first.',
  body: t.intersection([
    eventsRange,
    t.partial({
      eventTypes,
      /** Default 50. */
      size: wholeNumber(0, MAX_PAGE_SIZE),
      cursor: shortText(MAX_CURSOR),
      sort: t.strict({ field: shortText(300), order: t.union([t.literal('asc'), t.literal('desc')]) }),
    }),
  ]),
  response: t.intersection([listOf(eventHit), caveats]),
});

const fieldValue = t.union([t.string, t.number, t.boolean]);

/** The most frequent values of one field. */
const topValues = t.intersection([
  t.strict({
    field: t.string,
    values: t.array(t.strict({ value: fieldValue, count: t.number })),
    /** Occurrences of values beyond those listed. */
    others: t.number,
    /** Largest possible error of a count; 0 when they are exact. */
    error: t.number,
  }),
  t.partial({
    /** Why this field could not be asked, and how to mend it; `values` is then empty. */
    problem: t.string,
  }),
]);
export type TopValues = t.TypeOf<typeof topValues>;

/** One bar: ISO time of its start, and the count of each event type in it. */
const histogramBar = t.strict({ start: t.string, counts: t.record(t.string, t.number) });
export type HistogramBar = t.TypeOf<typeof histogramBar>;

export const summarizeEvents = defineRoute({
  ...bare,
  method: 'post',
  path: `${BASE}/_summary`,
  access: 'spoor_read',
  summary: 'Counts events that meet a query: in total, over time by event type, and by the values of fields.',
  body: t.intersection([
    eventsRange,
    t.strict({ fields: shortList(shortText(300), 50) }),
    t.partial({
      eventTypes,
      /** Values a field; default 5. */
      size: wholeNumber(1, 100),
      /** Width of a bar, `30s`, `5m`, `3h`, `1d`; left out: chosen to give about 60 bars. */
      interval: shortText(20),
    }),
  ]),
  response: t.intersection([
    caveats,
    t.strict({
      total: t.number,
      relation,
      /** Events by type, for the toggles: of the query without its `eventTypes`. */
      eventTypes: t.array(t.strict({ value: t.string, count: t.number })),
      interval: t.string,
      histogram: t.array(histogramBar),
      fields: t.array(topValues),
    }),
  ]),
});
export type EventsSummary = t.TypeOf<typeof summarizeEvents.response>;

const eventPath = t.strict({ index: shortText(300), id: shortText(512) });

export const getEvent = defineRoute({
  ...bare,
  method: 'get',
  path: `${BASE}/{index}/{id}`,
  access: 'spoor_read',
  summary: 'One event.',
  params: eventPath,
  response: eventHit,
});

export const relatedEvents = defineRoute({
  ...bare,
  method: 'get',
  path: `${BASE}/{index}/{id}/_related`,
  access: 'spoor_read',
  summary: 'Everything of the event’s flow, of its parent flow and of its data flows, oldest first.',
  params: eventPath,
  response: t.intersection([listOf(eventHit), caveats]),
});

export const revealSecret = defineRoute({
  ...bare,
  method: 'post',
  path: `${BASE}/{index}/{id}/_reveal`,
  access: 'spoor_secrets',
  summary: 'Gives one masked value in clear, and records who asked, when, and why.',
  params: eventPath,
  body: t.intersection([t.strict({ path: shortText(300) }), t.partial({ reason: shortText(1_000) })]),
  response: t.strict({ path: t.string, value: t.unknown }),
});

export const suggestValues = defineRoute({
  ...bare,
  method: 'post',
  path: `${BASE}/_suggest`,
  access: 'spoor_read',
  summary: 'Values of a field that begin with or contain what was typed, with counts.',
  body: t.intersection([eventsRange, t.strict({ field: shortText(300), typed: shortText(300) })]),
  response: topValues,
});

/** A field that a query may name: of the catalogue, or just of the index. */
const fieldDescription = t.strict({
  name: t.string,
  type: t.string,
  description: t.string,
  /** Event types that carry it; empty where unknown. */
  eventTypes: t.array(t.string),
  /** Whether the sources at hand have it. */
  present: t.boolean,
});
export type FieldDescription = t.TypeOf<typeof fieldDescription>;

export const listFields = defineRoute({
  ...bare,
  method: 'get',
  path: '/api/spoor/fields',
  access: 'spoor_read',
  summary: 'The fields that a query may name.',
  response: t.strict({ items: t.array(fieldDescription) }),
});
