import * as t from 'io-ts';
import type { Alert, RuleResult } from '../../rules/rule_type';
import { remember } from './remembered';

type Context = Readonly<Record<string, unknown>>;

/** An alert that the run before left active, and what it knew of it. */
interface KnownAlert {
  readonly id: string;
  readonly context: Context;
}

/** An alert that a run leaves active. */
export interface ActiveAlert {
  readonly id: string;
  readonly context: Alert['context'] | Context;
  /** Whether this run found it; else it only stays. */
  readonly isFound: boolean;
}

const state = t.type({ active: t.array(t.type({ id: t.string, context: t.UnknownRecord })), own: t.unknown });

/** The alerts that the run before left active, from what it returned. */
export const activeBefore = (stored: unknown): readonly KnownAlert[] =>
  state.is(stored) ? stored.active : [];

/** What the rule type itself left for this run. */
export const ownBefore = (stored: unknown): unknown => (state.is(stored) ? stored.own : undefined);

/**
 * What the next run is told. It stands in the rule's state: 7.17 writes over the state of an alert that was active
 * before with what it was before the run (`trackAlertDurations` of `task_runner.ts`).
 */
export const stateOf = (active: readonly ActiveAlert[], own: unknown): t.TypeOf<typeof state> => ({
  active: active.map(({ id, context }) => ({ id, ...remember(context) })),
  own,
});

/**
 * Which alerts are active after a run. Where more were found than may be reported, an alert that is not among the reported
 * need not be over: what was active stays so, and new ones take the room that is left. So do 8.3 and later by themselves
 * (`process_alerts.ts` of Kibana's alerting).
 */
export function activeAfter(
  { alerts, limitReached }: Pick<RuleResult, 'alerts' | 'limitReached'>,
  before: readonly KnownAlert[],
  limit: number,
): readonly ActiveAlert[] {
  const seen = alerts.map((alert) => ({ ...alert, isFound: true }));
  if (!limitReached) return seen;
  const found = new Map<string, ActiveAlert>(seen.map((alert) => [alert.id, alert]));
  const stay = new Set(before.map(({ id }) => id));
  return [
    ...before.map((known) => found.get(known.id) ?? { ...known, isFound: false }),
    ...seen.filter(({ id }) => !stay.has(id)).slice(0, Math.max(0, limit - before.length)),
  ];
}
