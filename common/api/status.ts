import * as t from 'io-ts';
import { bare, defineRoute } from './route';
import { partialFailure } from './shared';

/** A group of indices with one layout. */
const source = t.strict({
  /** Index pattern or name, e.g. `suricata-*`. */
  index: t.string,
  /** `eve`; other layouts follow. */
  layout: t.string,
  /** Oldest and newest event, ISO 8601; empty strings where there is none. */
  oldest: t.string,
  newest: t.string,
  events: t.number,
  eventTypes: t.array(t.strict({ value: t.string, count: t.number })),
  /** What keeps this source from answering fully, each with how to mend it. */
  problems: t.array(t.string),
});
export type Source = t.TypeOf<typeof source>;

const status = t.strict({
  version: t.string,
  /** `kibana` or `bundled`. */
  host: t.string,
  /** Version of Kibana, or of the contract that the bundled host speaks. */
  hostVersion: t.string,
  /** What the host lacks of what Spoor can use, each with what does not work therefore and how to mend it. */
  missing: t.array(t.strict({ part: t.string, reason: t.string })),
  elasticsearch: t.strict({ version: t.string, name: t.string }),
  /** Who asks, and what they may do. */
  user: t.strict({ name: t.string, access: t.array(t.string) }),
  sources: t.array(source),
  partial: t.array(partialFailure),
  /** Set where the sample was shifted in time: milliseconds added to every time. */
  sampleOffset: t.union([t.number, t.null]),
});
export type Status = t.TypeOf<typeof status>;

export const getStatus = defineRoute({
  ...bare,
  method: 'get',
  path: '/api/spoor/status',
  access: 'spoor_read',
  summary: 'Versions, the signed-in user, and the sources of events with their readiness.',
  response: status,
});

export const getOpenApi = defineRoute({
  ...bare,
  method: 'get',
  path: '/api/spoor/openapi.json',
  access: 'spoor_read',
  summary: 'This API, described.',
  response: t.UnknownRecord,
});
