/**
 * The part of the `alerting` plugin of 8.19 that Spoor uses. Read in `x-pack/platform/plugins/shared/alerting/server`: `types.ts`,
 * `plugin.ts`, `rule_type_registry.ts`, `alert/create_alert_factory.ts`, `alerts_client/types.ts` and `lib/process_alerts.ts`.
 */
import type { Logger } from '../kibana/server/core';
import type { SavedObjectsClientContract } from '../kibana/server/saved_objects';
import type { ScopedClusterClient } from './elasticsearch';

type Values = Readonly<Record<string, unknown>>;

/** An alert of a run. It is active when the run schedules actions for it, else it recovers. */
export interface Alert {
  readonly getId: () => string;
  /** What the run before left; Kibana adds `start` and `duration`. */
  readonly getState: () => Values;
  readonly replaceState: (state: Values) => Alert;
  /** @throws Error when called twice in a run */
  readonly scheduleActions: (actionGroup: string, context?: Values) => Alert;
  /** Of a recovered alert: what its actions may use. */
  readonly setContext: (context: Values) => Alert;
}

/** How a run reports alerts where its type has no `alerts`. */
export interface AlertFactory {
  /** @throws Error beyond the limit: "Rule reported more than 1000 alerts." */
  readonly create: (id: string) => Alert;
  readonly alertLimit: {
    /** Who asks must also call `setLimitReached`, or the run fails. */
    readonly getValue: () => number;
    /** `true`: what was active stays so, none recovers. */
    readonly setLimitReached: (reached: boolean) => void;
  };
  /** Nothing may be created afterwards. Alerts are given to types with `doesSetRecoveryContext` only. */
  readonly done: () => { readonly getRecoveredAlerts: () => readonly Alert[] };
}

/** How a run reports alerts where its type has `alerts`, whose documents Kibana then writes. */
export interface AlertsClient {
  readonly report: (alert: {
    readonly id: string;
    readonly actionGroup: string;
    readonly state?: Values;
    readonly context?: Values;
  }) => { readonly uuid: string; readonly start: string | null };
  readonly setAlertData: (alert: { readonly id: string; readonly context?: Values }) => void;
  /** Who asks must also call `setAlertLimitReached`, or the run fails. */
  readonly getAlertLimitValue: () => number;
  readonly setAlertLimitReached: (reached: boolean) => void;
  readonly getRecoveredAlerts: () => ReadonlyArray<{ readonly alert: Alert }>;
}

export interface RuleExecutorOptions {
  readonly executionId: string;
  readonly logger: Logger;
  readonly params: Values;
  /** What the run before returned; `{}` at first. */
  readonly state: Values;
  readonly startedAt: Date;
  readonly previousStartedAt: Date | null;
  readonly spaceId: string;
  /** `undefined` in the default space. */
  readonly namespace?: string;
  readonly rule: {
    readonly id: string;
    readonly name: string;
    readonly tags: readonly string[];
    readonly consumer: string;
    readonly producer: string;
    readonly ruleTypeId: string;
    readonly ruleTypeName: string;
    readonly enabled: boolean;
    readonly schedule: { readonly interval: string };
    readonly createdBy: string | null;
    readonly updatedBy: string | null;
    readonly createdAt: Date;
    readonly updatedAt: Date;
  };
  readonly services: {
    /** With the rights of the rule's key. */
    readonly savedObjectsClient: SavedObjectsClientContract;
    readonly scopedClusterClient: ScopedClusterClient;
    readonly alertFactory: AlertFactory;
    /** `null` for types without `alerts`. */
    readonly alertsClient: AlertsClient | null;
    /** Whether the rule's timeout has passed; asked by turns, it does not fire. */
    readonly shouldStopExecution: () => boolean;
  };
}

interface ActionVariable {
  readonly name: string;
  readonly description: string;
}

/** Kibana writes into the object (`actionVariables`, `defaultScheduleInterval`): never freeze it. */
export interface RuleType {
  /** Letters, digits, `_`, `-` and `.`. */
  readonly id: string;
  readonly name: string;
  /** Of Kibana's categories of apps, e.g. `securitySolution`. */
  readonly category: string;
  readonly producer: string;
  readonly solution: 'stack' | 'observability' | 'security';
  /** `recovered` is Kibana's own. */
  readonly actionGroups: Array<{ readonly id: string; readonly name: string }>;
  readonly defaultActionGroupId: string;
  readonly minimumLicenseRequired: 'basic' | 'gold' | 'platinum';
  readonly isExportable: boolean;
  defaultScheduleInterval?: string;
  readonly ruleTaskTimeout?: string;
  /** Recovered alerts may be given a context. */
  readonly doesSetRecoveryContext?: boolean;
  readonly autoRecoverAlerts?: boolean;
  /** `false` is refused unless `autoRecoverAlerts` is `false` too. */
  readonly cancelAlertsOnRuleTimeout?: boolean;
  actionVariables?: {
    readonly context?: ActionVariable[];
    readonly state?: ActionVariable[];
    readonly params?: ActionVariable[];
  };
  readonly validate: { readonly params: { readonly validate: (params: unknown) => Values } };
  /** Left out, Kibana writes no documents of alerts, and `alertsClient` is `null`. */
  readonly alerts?: undefined;
  readonly executor: (options: RuleExecutorOptions) => Promise<{ readonly state: Values }>;
}

/** Setup contract of `alerting`. */
export interface AlertingPluginSetup {
  readonly registerType: (type: RuleType) => void;
}
