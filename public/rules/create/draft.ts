import { isLeft } from 'fp-ts/Either';
import type { StoredHunt } from '#common/api/hunts';
import { blocksOf } from '#common/hunts/blocks/block';
import { isSpan, spanMilliseconds } from '#common/hunts/blocks/span';
import type { Query } from '#common/query/ast';
import { parseQuery } from '#common/query/parse';
import { printQuery } from '#common/query/print';
import { allOf } from '#common/query/walk';
import { HUNT_RULE } from '#common/rules/hunt_rule';
import type { RuleParams } from '#common/rules/params';
import type { Connector, NewRule } from '#public/app/services';
import type { LooseParams } from '../form_params';
import { actionParams } from './action_params';
import { createTexts } from './texts';

/** What a person fills in. */
export interface RuleDraft {
  readonly name: string;
  /** Kibana's spelling of a duration. */
  readonly interval: string;
  readonly params: LooseParams;
  /** Ids of connectors. */
  readonly connectors: readonly string[];
}

/** What the page asks. */
export interface Asked {
  readonly query: string;
  /** Left out: all. */
  readonly eventTypes?: readonly string[];
}

const isOfType = (type: string): Query => ({
  type: 'is',
  field: 'event_type',
  value: { type: 'exact', text: type },
});

/** A query as it is printed, whatever way it was written. */
const printed = (text: string): string => {
  const parsed = parseQuery(text);
  return isLeft(parsed) ? text : printQuery(parsed.right);
};

function withTypes({ query, eventTypes = [] }: Asked): string {
  const parsed = parseQuery(query);
  if (isLeft(parsed) || eventTypes.length === 0) return query;
  const types = eventTypes.map(isOfType);
  const [only, ...others] = types;
  const chosen: Query = only !== undefined && others.length === 0 ? only : { type: 'or', of: types };
  return printQuery(allOf([parsed.right, chosen]));
}

/** A rule that asks what the page asks: the open hunt by its id, as long as nothing was added to its query. */
export function paramsFor(asked: Asked, open: StoredHunt | undefined): RuleParams {
  const query = withTypes(asked);
  if (open === undefined) return { query };
  if (printed(query) === printed(open.query)) return { hunt: open.id };
  return { query, title: open.title, severity: open.severity, ...blocksOf(open) };
}

/** The form at first. */
export const draftFor = (asked: Asked, open: StoredHunt | undefined): RuleDraft => ({
  name: open?.title ?? '',
  interval: HUNT_RULE.defaultInterval,
  params: paramsFor(asked, open),
  connectors: [],
});

/** Shortest interval that Kibana recommends. */
const SHORTEST = '1m';

/** What keeps a rule's name from being taken; `undefined` where nothing does. */
export const nameProblem = ({ name }: RuleDraft): string | undefined =>
  name.trim() === '' ? createTexts.nameMissing : undefined;

/** The same for its interval. */
export const intervalProblem = ({ interval }: RuleDraft): string | undefined =>
  isSpan(interval) && spanMilliseconds(interval) >= spanMilliseconds(SHORTEST)
    ? undefined
    : createTexts.intervalWrong;

/** The form as the host's alerting takes it. */
export const toRule = (draft: RuleDraft, known: readonly Connector[]): NewRule => ({
  name: draft.name.trim(),
  type: HUNT_RULE.id,
  interval: draft.interval,
  params: draft.params,
  actions: known
    .filter(({ id }) => draft.connectors.includes(id))
    .flatMap(({ id, type }) => {
      const params = actionParams(type);
      return params === undefined ? [] : [{ connectorId: id, group: HUNT_RULE.actionGroup.id, params }];
    }),
});
