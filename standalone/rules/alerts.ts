import { durationOf } from './duration';
import type { ReportedAlert, RuleResult } from './rule_type';
import type { AlertCounts, Frequency, StoredAction, StoredAlert, StoredRule } from './stored_rule';

/** The action group of alerts that are no longer active, in every rule type; Kibana's. */
export const RECOVERED = { id: 'recovered', name: 'Recovered' } as const;

/** Actions of one run, at most: a rule with a thousand alerts and some actions must not keep a host busy for hours. */
export const MAX_ACTIONS = 1_000;

/** Alerts of one rule that are remembered, at most: Kibana's `xpack.alerting.rules.run.alerts.max` default. */
export const MAX_ALERTS = 1_000;

/** One action that runs for one alert. */
export interface Notice {
  readonly action: StoredAction;
  readonly alert: Pick<ReportedAlert, 'id' | 'state' | 'context'>;
  readonly group: string;
}

/** What a run's alerts come to. */
export interface Settled {
  /** Active from now on. */
  readonly alerts: readonly StoredAlert[];
  readonly notices: readonly Notice[];
  /** Actions over the limit, which do not run. */
  readonly dropped: number;
  /** New alerts over the limit: they are as if they had not been found. */
  readonly leftOut: number;
  readonly counts: AlertCounts;
}

type Actions = Pick<StoredRule, 'actions' | 'notifyWhen' | 'throttle'>;

/** An action's own frequency, or the rule's; Kibana's `getAlertNotifyWhenType` where neither says when. */
function frequencyOf({ frequency }: StoredAction, { notifyWhen, throttle }: Actions): Frequency {
  return (
    frequency ?? { notifyWhen: notifyWhen ?? (throttle ? 'onThrottleInterval' : 'onActiveAlert'), throttle }
  );
}

/** Whether an action runs for an alert that is active. @param known the alert after the run before */
function runsNow(
  { notifyWhen, throttle }: Frequency,
  action: string,
  group: string,
  known: StoredAlert | undefined,
  now: Date,
): boolean {
  if (known === undefined || known.group !== group) {
    return true;
  }
  switch (notifyWhen) {
    case 'onActiveAlert':
      return true;
    case 'onActionGroupChange':
      return false;
    case 'onThrottleInterval': {
      const last = known.notified.find((one) => one.action === action);
      const quiet = throttle === null ? 0 : durationOf(throttle);
      return last === undefined || Date.parse(last.at) + quiet <= now.getTime();
    }
  }
}

/** As many of what is due as the limits leave room for. */
class Room {
  dropped = 0;
  readonly notices: Notice[] = [];

  constructor(private readonly admits: (notice: Notice) => boolean) {}

  /** @returns the actions that run */
  take(actions: readonly StoredAction[], alert: Notice['alert'], group: string): readonly StoredAction[] {
    const taken = actions
      .map((action) => ({ action, alert, group }))
      .filter((notice) => {
        const isTaken = this.notices.length < MAX_ACTIONS && this.admits(notice);
        if (isTaken) this.notices.push(notice);
        return isTaken;
      });
    this.dropped += actions.length - taken.length;
    return taken.map(({ action }) => action);
  }
}

function follow(
  rule: Actions,
  alert: ReportedAlert,
  known: StoredAlert | undefined,
  now: Date,
  room: Room,
): StoredAlert {
  const { id, actionGroup: group, state } = alert;
  const due = rule.actions.filter(
    (action) => action.group === group && runsNow(frequencyOf(action, rule), action.uuid, group, known, now),
  );
  const taken = room.take(due, alert, group).map(({ uuid }) => uuid);
  const before = (known?.notified ?? []).filter(({ action }) => !taken.includes(action));
  const at = now.toISOString();
  return {
    id,
    group,
    state,
    startedAt: known?.startedAt ?? at,
    notified: [...before, ...taken.map((action) => ({ action, at }))],
  };
}

/** New alerts for which there is room beside those that stay known. */
function admitted(
  reported: Iterable<ReportedAlert>,
  known: ReadonlyMap<string, StoredAlert>,
  staying: number,
): readonly ReportedAlert[] {
  let room = MAX_ALERTS - staying;
  return [...reported].filter(({ id }) => {
    if (known.has(id)) {
      return true;
    }
    room -= 1;
    return room >= 0;
  });
}

/**
 * Says which alerts are new, still active or recovered, and which actions run for them: Kibana's rules.
 * @param known alerts that were active after the run before
 * @param admits whether there is room for one more action; asked once of each that is due
 */
export function settle(
  rule: Actions,
  known: readonly StoredAlert[],
  result: RuleResult,
  now: Date,
  admits: (notice: Notice) => boolean = () => true,
): Settled {
  const before = new Map(known.slice(0, MAX_ALERTS).map((alert) => [alert.id, alert]));
  const reported = new Map(result.alerts.map((alert) => [alert.id, alert]));
  const missing = [...before.values()].filter(({ id }) => !reported.has(id));
  // where the limit was reached, one that is missing may only have been left out
  const [kept, recovered] = result.limitReached ? [missing, []] : [[], missing];
  const taken = admitted(reported.values(), before, before.size - recovered.length);
  const room = new Room(admits);
  const active = taken.map((alert) => follow(rule, alert, before.get(alert.id), now, room));
  const onRecovery = rule.actions.filter(({ group }) => group === RECOVERED.id);
  for (const { id, state } of recovered) {
    const context = result.recoveredContexts?.get(id) ?? {};
    room.take(onRecovery, { id, state, context }, RECOVERED.id);
  }
  const alerts = [...active, ...kept];
  return {
    alerts,
    notices: room.notices,
    dropped: room.dropped,
    leftOut: reported.size - taken.length,
    counts: {
      active: alerts.length,
      fresh: active.filter(({ id }) => !before.has(id)).length,
      recovered: recovered.length,
    },
  };
}
