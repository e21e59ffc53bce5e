/**
 * Features for roles, the same in 7.17, 8.19 and 9 but for how rule types stand in them (`Alerting`). Read in Kibana's
 * `x-pack/plugins/features` (7.17) and `x-pack/platform/plugins/shared/features` (8.19 and 9), `server/feature_schema.ts` each.
 */

/** The rights over rules that a privilege grants. Each entry must stand in the feature's own `alerting` as well. */
export interface AlertingPrivilege<Alerting> {
  readonly rule?: { readonly all?: Alerting; readonly read?: Alerting };
  readonly alert?: { readonly all?: Alerting; readonly read?: Alerting };
}

export interface FeaturePrivilegeOf<Alerting> {
  /** Not part of "all" of the base privileges: a role must name it. */
  readonly excludeFromBasePrivileges?: boolean;
  readonly app?: readonly string[];
  readonly catalogue?: readonly string[];
  /** Pages by section: `{ insightsAndAlerting: ['triggersActions'] }`. */
  readonly management?: Readonly<Record<string, readonly string[]>>;
  /** What `requiredPrivileges` of a route and `access:` tags name. */
  readonly api?: readonly string[];
  readonly alerting?: AlertingPrivilege<Alerting>;
  readonly savedObject: { readonly all: readonly string[]; readonly read: readonly string[] };
  /** Flags that become `capabilities.<feature id>.<flag>`. */
  readonly ui: readonly string[];
}

export interface SubFeaturePrivilegeOf<Alerting> extends FeaturePrivilegeOf<Alerting> {
  readonly id: string;
  readonly name: string;
  /** Which of the main privileges holds this one. */
  readonly includeIn: 'all' | 'read' | 'none';
}

export interface KibanaFeatureConfigOf<Alerting> {
  readonly id: string;
  readonly name: string;
  readonly category: { readonly id: string; readonly label: string; readonly order?: number };
  readonly order?: number;
  /** Not part of the base privileges at all. */
  readonly excludeFromBasePrivileges?: boolean;
  readonly privilegesTooltip?: string;
  readonly app: readonly string[];
  readonly catalogue?: readonly string[];
  readonly management?: Readonly<Record<string, readonly string[]>>;
  readonly alerting?: Alerting;
  readonly privileges: {
    readonly all: FeaturePrivilegeOf<Alerting>;
    readonly read: FeaturePrivilegeOf<Alerting>;
  } | null;
  readonly subFeatures?: ReadonlyArray<{
    readonly name: string;
    readonly privilegeGroups: ReadonlyArray<{
      readonly groupType: 'independent' | 'mutually_exclusive';
      readonly privileges: ReadonlyArray<SubFeaturePrivilegeOf<Alerting>>;
    }>;
  }>;
}

/** Setup contract of Kibana's `features` plugin; a feature that its schema refuses throws. */
export interface FeaturesPluginSetupOf<Alerting> {
  readonly registerKibanaFeature: (feature: KibanaFeatureConfigOf<Alerting>) => void;
}
