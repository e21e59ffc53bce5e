import type { Client } from '@elastic/elasticsearch';
import type { SavedObjectsClientContract } from '../../typings/kibana-8.19/server';

/** A value that templates of actions may name. */
interface ActionVariable {
  readonly name: string;
  readonly description: string;
}

/** What templates of a rule type's actions may name: `{{context.…}}`, `{{state.…}}` and `{{params.…}}`. */
export interface ActionVariables {
  readonly context?: readonly ActionVariable[];
  readonly state?: readonly ActionVariable[];
  readonly params?: readonly ActionVariable[];
}

/** A kind of alerting rule as the host runs it, whatever shape the generation of its contract gives it. */
export interface RuleType {
  readonly id: string;
  readonly name: string;
  readonly producer: string;
  readonly actionGroups: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly defaultActionGroupId: string;
  /** Kibana's spelling of a duration: `1m`, `12h`. */
  readonly defaultScheduleInterval?: string;
  readonly actionVariables?: ActionVariables;
  /** After which a run is cancelled; `5m` where it is not said. */
  readonly ruleTaskTimeout?: string;
  /** @throws Error whose message names what is wrong with the parameters, as Kibana words it: `params invalid: …` */
  readonly validateParams: (params: unknown) => Readonly<Record<string, unknown>>;
  readonly run: (run: RuleRun) => Promise<RuleResult>;
}

/** One run of a rule. */
export interface RuleRun {
  readonly executionId: string;
  readonly rule: RuleIdentity;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the run before gave back; `{}` at first. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly startedAt: Date;
  readonly previousStartedAt: Date | null;
  readonly spaceId: string;
  readonly elasticsearch: Client;
  readonly savedObjects: SavedObjectsClientContract;
  /** State of each alert that was active after the run before, by alert id. */
  readonly activeAlerts: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Fires when the run takes too long or the host stops. */
  readonly signal: AbortSignal;
}

/** What is known of a rule besides its parameters. */
export interface RuleIdentity {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly consumer: string;
  readonly ruleTypeId: string;
  readonly enabled: boolean;
  readonly interval: string;
  readonly createdBy: string | null;
  readonly updatedBy: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An alert that a run found active. */
export interface ReportedAlert {
  /** The same for the same thing in every run. */
  readonly id: string;
  readonly actionGroup: string;
  /** `{{context.…}}` of actions. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
}

/** What a run gives back: alerts that are not among them, and were active, have recovered. */
export interface RuleResult {
  readonly state: Readonly<Record<string, unknown>>;
  readonly alerts: readonly ReportedAlert[];
  /** `{{context.…}}` of actions for alerts that recovered, by alert id; nothing of those that are not among them. */
  readonly recoveredContexts?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** More alerts than the generation allows: then none recovers. */
  readonly limitReached: boolean;
}
