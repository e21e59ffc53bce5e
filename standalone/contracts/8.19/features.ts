import type {
  FeaturePrivilege,
  FeaturesPluginSetup,
  KibanaFeatureConfig,
} from '../../../typings/kibana-8.19/server';

/** Flags by feature, as the browser gets them. */
type Flags = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

/** Stands in for Kibana's `features` plugin. */
export interface Features {
  readonly setup: FeaturesPluginSetup;
  /** Every flag of every feature; true where `access` holds all that a privilege with that flag grants on the server. */
  readonly flagsOf: (access: readonly string[]) => Flags;
  /** Privileges that routes may ask for. */
  readonly privileges: () => readonly string[];
}

const privilegesOf = ({ privileges, subFeatures = [] }: KibanaFeatureConfig): readonly FeaturePrivilege[] => [
  ...(privileges === null ? [] : [privileges.all, privileges.read]),
  ...subFeatures.flatMap(({ privilegeGroups }) => privilegeGroups.flatMap((group) => group.privileges)),
];

export function createFeatures(): Features {
  const features = new Map<string, KibanaFeatureConfig>();
  const grantsOf = (feature: KibanaFeatureConfig, access: readonly string[]) => {
    const all = privilegesOf(feature);
    const held = all.filter(({ api = [] }) => api.every((name) => access.includes(name)));
    const granted = new Set(held.flatMap(({ ui }) => ui));
    return Object.fromEntries(all.flatMap(({ ui }) => ui).map((flag) => [flag, granted.has(flag)]));
  };
  return {
    setup: {
      registerKibanaFeature: (feature) => {
        if (features.has(feature.id)) {
          throw new Error(`Feature with id ${feature.id} is already registered.`);
        }
        features.set(feature.id, feature);
      },
    },
    flagsOf: (access) =>
      Object.fromEntries([...features].map(([id, feature]) => [id, grantsOf(feature, access)])),
    privileges: () => [...features.values()].flatMap(privilegesOf).flatMap(({ api = [] }) => api),
  };
}
