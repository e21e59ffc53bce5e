import * as t from 'io-ts';
import type { Alert, RuleResult } from '../../rules/rule_type';

/** An alert that a run leaves active; without a context where the run did not see it. */
export interface ActiveAlert {
  readonly id: string;
  readonly context?: Alert['context'];
}

const state = t.type({ active: t.array(t.string) });

/** Ids of the alerts that the run before left active, from what it returned. */
export const activeBefore = (stored: unknown): readonly string[] => (state.is(stored) ? stored.active : []);

/** What the next run is told. */
export const stateOf = (active: readonly ActiveAlert[]): t.TypeOf<typeof state> => ({
  active: active.map(({ id }) => id),
});

/**
 * Which alerts are active after a run. Where more were found than may be reported, an alert that is not among the reported
 * need not be over: what was active stays so, and new ones take the room that is left. So do 8.3 and later by themselves
 * (`process_alerts.ts` of Kibana's alerting).
 */
export function activeAfter(
  { alerts, limitReached }: RuleResult,
  before: readonly string[],
  limit: number,
): readonly ActiveAlert[] {
  if (!limitReached) return alerts;
  const found = new Map<string, ActiveAlert>(alerts.map((alert) => [alert.id, alert]));
  const stay = new Set(before);
  return [
    ...before.map((id) => found.get(id) ?? { id }),
    ...alerts.filter(({ id }) => !stay.has(id)).slice(0, Math.max(0, limit - before.length)),
  ];
}
