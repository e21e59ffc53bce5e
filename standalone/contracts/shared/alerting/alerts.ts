import type { ReportedAlert, RuleResult, RuleRun } from '../../../rules/rule_type';
import type { Declaration } from './declaration';

type Values = Readonly<Record<string, unknown>>;

/** What plugins do with one alert, in every generation. */
export interface Alert {
  readonly getId: () => string;
  readonly getState: () => Values;
  readonly replaceState: (state: Values) => Alert;
  readonly scheduleActions: (actionGroup: string, context?: Values) => Alert;
  readonly unscheduleActions: () => Alert;
  readonly hasScheduledActions: () => boolean;
  /** What actions of a recovered alert show, since 8.4. */
  readonly setContext: (context: Values) => Alert;
}

/**
 * Collects the alerts of one run.
 * Kibana logs an action group that the type does not have and then does nothing; here the run fails, so that its author
 * learns of it.
 */
export class Alerts {
  private readonly alerts = new Map<string, Alert>();
  private readonly active = new Map<string, ReportedAlert>();
  /** Contexts that were set of alerts, whether or not they turn out to have recovered. */
  private readonly contexts = new Map<string, Values>();

  constructor(
    private readonly type: Declaration,
    private readonly run: RuleRun,
  ) {}

  get(id: string): Alert {
    const known = this.alerts.get(id);
    if (known !== undefined) return known;
    const alert = this.make(id);
    this.alerts.set(id, alert);
    return alert;
  }

  /** Ids of alerts that were active after the run before and are not now. */
  recovered(): readonly string[] {
    return [...this.run.activeAlerts.keys()].filter((id) => !this.active.has(id));
  }

  result(state: Values, limitReached: boolean): RuleResult {
    const contexts = this.recovered().flatMap((id) => {
      const context = this.contexts.get(id);
      return context === undefined ? [] : [[id, context] as const];
    });
    return {
      ...{ state, alerts: [...this.active.values()], limitReached },
      ...(contexts.length > 0 ? { recoveredContexts: new Map(contexts) } : {}),
    };
  }

  private make(id: string): Alert {
    let state = this.run.activeAlerts.get(id) ?? {};
    const alert: Alert = {
      getId: () => id,
      getState: () => state,
      replaceState: (next) => {
        state = next;
        const reported = this.active.get(id);
        if (reported !== undefined) this.active.set(id, { ...reported, state });
        return alert;
      },
      scheduleActions: (actionGroup, context = {}) => {
        if (this.active.has(id)) {
          throw new Error('Alert instance execution has already been scheduled, cannot schedule twice');
        }
        if (!this.type.actionGroups.some((group) => group.id === actionGroup)) {
          throw new Error(`Invalid action group "${actionGroup}" for rule "${this.type.id}".`);
        }
        this.active.set(id, { id, actionGroup, context, state });
        return alert;
      },
      unscheduleActions: () => {
        this.active.delete(id);
        return alert;
      },
      hasScheduledActions: () => this.active.has(id),
      setContext: (context) => {
        this.contexts.set(id, context);
        return alert;
      },
    };
    return alert;
  }
}
