import * as t from 'io-ts';
import { shortList, shortText, wholeNumber } from '../api/shared';
import { blocks } from '../hunts/blocks/block';

/** Fields that a rule over plain events groups by, at most: nobody reads the name of an alert of more. */
export const MAX_GROUP_FIELDS = 4;

/** Every parameter of a `spoor.hunt` rule. Kibana keeps them flat, and forms change them one by one. */
export const paramCodecs = {
  /** Id of a hunt of the library, in place of `query`. */
  hunt: shortText(200),
  /** KQL, in place of `hunt`. */
  query: shortText(10_000),
  /** Fields whose values make the groups; each group with enough events is an alert. Without any, all events are one. */
  group_by: shortList(shortText(300), MAX_GROUP_FIELDS),
  /** Events that a group must have within `look_back`; 1 where it is left out. */
  at_least: wholeNumber(1, 1_000_000_000),
  /** How far back each run looks, such as `15m`. */
  look_back: shortText(10),
  /** For the text of alerts; the hunt's own where it is left out. */
  title: shortText(200),
  severity: t.keyof({ low: null, medium: null, high: null, critical: null }),
  /** At most one, and only beside `query`: a hunt brings its own. */
  ...blocks,
} as const;

/** What the API and Kibana's rules take; `readParams` says what of it makes sense. */
export const ruleParams = t.exact(t.partial(paramCodecs));
export type RuleParams = t.TypeOf<typeof ruleParams>;
export type ParamName = keyof typeof paramCodecs;

export const isParamName = (name: string): name is ParamName => Object.hasOwn(paramCodecs, name);
