/**
 * The part of 7.17's `alerting` plugin that Spoor uses. Read in 7.17.6's `x-pack/plugins/alerting/server/types.ts`, `plugin.ts`,
 * `rule_type_registry.ts`, `alert_instance/alert_instance.ts` and `task_runner/task_runner.ts`.
 */
import type { SavedObjectsClientContract } from '../kibana/server/saved_objects';
import type { ScopedClusterClient } from './elasticsearch';

type Values = Readonly<Record<string, unknown>>;

/** An alert of a run. It is active when the run schedules actions for it, else it recovers. */
export interface AlertInstance {
  /** What the run before left; Kibana adds `start` and `duration`. */
  readonly getState: () => Values;
  readonly replaceState: (state: Values) => AlertInstance;
  /** @throws Error when called twice in a run */
  readonly scheduleActions: (actionGroup: string, context?: Values) => AlertInstance;
}

export interface RuleExecutorOptions {
  /** Of the rule. */
  readonly alertId: string;
  readonly startedAt: Date;
  readonly previousStartedAt: Date | null;
  readonly spaceId: string;
  /** `undefined` in the default space. */
  readonly namespace?: string;
  readonly params: Values;
  /** What the run before returned; `{}` at first. */
  readonly state: Values;
  readonly services: {
    /** With the rights of the rule's key. */
    readonly savedObjectsClient: SavedObjectsClientContract;
    readonly scopedClusterClient: ScopedClusterClient;
    readonly alertInstanceFactory: (id: string) => AlertInstance;
  };
  readonly name: string;
  readonly tags: readonly string[];
  readonly createdBy: string | null;
  readonly updatedBy: string | null;
  readonly rule: {
    readonly name: string;
    readonly tags: readonly string[];
    readonly consumer: string;
    readonly producer: string;
    readonly ruleTypeId: string;
    readonly ruleTypeName: string;
    readonly enabled: boolean;
    readonly schedule: { readonly interval: string };
    readonly actions: ReadonlyArray<{
      readonly id: string;
      readonly group: string;
      readonly actionTypeId: string;
      readonly params: Values;
    }>;
    readonly createdBy: string | null;
    readonly updatedBy: string | null;
    readonly createdAt: Date;
    readonly updatedAt: Date;
    readonly throttle: string | null;
    readonly notifyWhen: string | null;
  };
}

interface ActionVariable {
  readonly name: string;
  readonly description: string;
}

/** Kibana writes into the object (`actionVariables`, and `ruleTaskTimeout` where it is left out): never freeze it. */
export interface RuleType {
  /** Letters, digits, `_`, `-` and `.`. */
  readonly id: string;
  readonly name: string;
  readonly producer: string;
  /** `recovered` is Kibana's own. */
  readonly actionGroups: Array<{ readonly id: string; readonly name: string }>;
  readonly defaultActionGroupId: string;
  readonly minimumLicenseRequired: 'basic' | 'gold' | 'platinum';
  readonly isExportable: boolean;
  readonly defaultScheduleInterval?: string;
  /**
   * Left out, Kibana registers the type later, and a refusal then (such as a second type of that id) is an unhandled
   * rejection that ends Kibana.
   */
  ruleTaskTimeout?: string;
  actionVariables?: {
    readonly context?: ActionVariable[];
    readonly state?: ActionVariable[];
    readonly params?: ActionVariable[];
  };
  readonly validate?: { readonly params?: { readonly validate: (params: unknown) => Values } };
  /** What it returns is the next run's `state`. */
  readonly executor: (options: RuleExecutorOptions) => Promise<Values | undefined>;
}

/** Setup contract of `alerting`. */
export interface AlertingPluginSetup {
  readonly registerType: (type: RuleType) => void;
}
