import * as t from 'io-ts';
import { blocks } from '../hunts/blocks/block';
import { finding } from '../hunts/finding';
import { categories, hunt, step } from '../hunts/hunt';
import { MAX_CURSOR, searchEvents } from './events';
import { bare, defineRoute } from './route';
import {
  period,
  queryText,
  listOf,
  partialFailure,
  relation,
  shortList,
  shortText,
  wholeNumber,
} from './shared';

const BASE = '/api/spoor/hunts';

/** A hunt with where it comes from: `pack` ones are files and cannot be changed, `own` ones are saved objects. */
export const storedHunt = t.intersection([
  hunt,
  t.strict({ origin: t.union([t.literal('pack'), t.literal('own')]) }),
  t.partial({
    /** Own hunts: who saved it last, and when (ISO 8601). */
    updated_by: t.string,
    updated_at: t.string,
    /** Saved-object version of own hunts; give it back on PUT, so that nobody overwrites unseen changes. */
    revision: t.string,
  }),
]);
export type StoredHunt = t.TypeOf<typeof storedHunt>;

/** What a person gives to save a hunt of their own. */
export const huntDraft = t.intersection([
  t.strict({
    title: t.refinement(shortText(200), (s) => s.trim().length > 0, 'title that is not empty'),
    query: shortText(10_000),
  }),
  t.partial({
    description: shortText(2_000),
    category: t.keyof(categories),
    severity: t.keyof({ low: null, medium: null, high: null, critical: null }),
    why: shortText(5_000),
    investigate: shortList(step, 50),
    false_positives: shortList(shortText(1_000), 50),
    columns: shortList(shortText(300), 50),
  }),
  /** At most one of these; what it may say is checked as in a rule file. */
  t.partial(blocks),
]);
export type HuntDraft = t.TypeOf<typeof huntDraft>;

const byId = t.strict({ id: shortText(200) });

export const listHunts = defineRoute({
  ...bare,
  method: 'get',
  path: BASE,
  access: 'spoor_read',
  summary: 'The library: the pack’s hunts and own ones. `broken` names rule files that could not be read.',
  response: t.intersection([
    listOf(storedHunt),
    t.strict({ broken: t.array(t.strict({ file: t.string, line: t.number, reason: t.string })) }),
  ]),
});

export const getHunt = defineRoute({
  ...bare,
  method: 'get',
  path: `${BASE}/{id}`,
  access: 'spoor_read',
  summary: 'One hunt.',
  params: byId,
  response: storedHunt,
});

export const createHunt = defineRoute({
  ...bare,
  method: 'post',
  path: BASE,
  access: 'spoor_write',
  summary: 'Saves a hunt of one’s own.',
  body: huntDraft,
  response: storedHunt,
});

export const updateHunt = defineRoute({
  ...bare,
  method: 'put',
  path: `${BASE}/{id}`,
  access: 'spoor_write',
  summary: 'Changes a hunt of one’s own; refused (409) when somebody else changed it since `revision`.',
  params: byId,
  body: t.intersection([huntDraft, t.strict({ revision: shortText(200) })]),
  response: storedHunt,
});

export const deleteHunt = defineRoute({
  ...bare,
  method: 'delete',
  path: `${BASE}/{id}`,
  access: 'spoor_write',
  summary: 'Deletes a hunt of one’s own.',
  params: byId,
  response: t.strict({ id: t.string }),
});

/** How a hunt fares in a period. */
const huntCount = t.intersection([
  t.strict({
    id: t.string,
    count: t.number,
    /** What was counted: single events, or what the hunt's block found. */
    unit: t.union([t.literal('events'), t.literal('findings')]),
  }),
  t.partial({
    /** Time of the newest match, or of the last event of the newest finding, ISO 8601. */
    newest: t.string,
    /** Why the data at hand cannot answer this hunt; `count` is then 0 and means nothing. */
    unanswerable: t.string,
    /** Parts of the data that failed: `count` is then the least that there are. What is rare is then `unanswerable`. */
    partial: t.array(partialFailure),
    /** What the data at hand lacks of what this hunt asks, where it can answer the rest; whole sentences. */
    notes: t.array(t.string),
  }),
]);
export type HuntCount = t.TypeOf<typeof huntCount>;

export const overviewHunts = defineRoute({
  ...bare,
  method: 'post',
  path: `${BASE}/_overview`,
  access: 'spoor_read',
  summary: 'Counts of every hunt of the library over a period, in few requests.',
  body: t.intersection([period, t.partial({ ids: shortList(shortText(200), 1_000) })]),
  response: listOf(huntCount),
});

/** What a hunt with a block found, the strongest first. */
const huntFindings = t.intersection([
  t.strict({
    total: t.number,
    relation,
    /** At most 1,000; `total` counts all. */
    items: t.array(finding),
  }),
  t.partial({
    /** Why the data at hand, or what of it could be searched, cannot answer the block; `total` is then 0 and means nothing. */
    unanswerable: t.string,
  }),
]);
export type HuntFindings = t.TypeOf<typeof huntFindings>;

export const runHunt = defineRoute({
  ...bare,
  method: 'post',
  path: `${BASE}/{id}/_run`,
  access: 'spoor_read',
  summary:
    'Runs one hunt over a period; an extra query narrows it. The first page of a hunt with a block has its `findings` too.',
  params: byId,
  body: t.intersection([
    period,
    t.partial({ query: queryText, size: wholeNumber(0, 500), cursor: shortText(MAX_CURSOR) }),
  ]),
  response: t.intersection([searchEvents.response, t.partial({ findings: huntFindings })]),
});
