import * as t from 'io-ts';
import {
  assertGranted,
  assertManagementGranted,
  granting,
  type Granting,
  type Listed,
  listing,
} from './feature_grants';
import { faultIn, type Shape } from './shape';

/** Flags by feature, as the browser gets them. */
type Flags = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

const privilege = t.intersection([
  granting,
  t.type({ ui: t.readonlyArray(t.string) }),
  t.partial({ api: t.readonlyArray(t.string) }),
]);
const named = t.intersection([privilege, t.type({ id: t.string })]);
const subFeature = t.partial({
  privilegeGroups: t.array(t.partial({ privileges: t.array(named) })),
});
const declaration = t.intersection([
  t.type({
    id: t.string,
    app: t.readonlyArray(t.string),
    privileges: t.union([t.null, t.partial({ all: privilege, read: privilege })]),
  }),
  listing,
  t.partial({
    alerting: t.readonlyArray(t.unknown),
    cases: t.readonlyArray(t.string),
    subFeatures: t.readonlyArray(subFeature),
  }),
]);
type Declaration = t.TypeOf<typeof declaration>;
type Privilege = t.TypeOf<typeof privilege>;

/** What a generation asks of features. */
export interface FeatureRules {
  readonly shape: Shape;
  /** Holds `alerting` against what privileges grant. @throws Error with Kibana's words */
  readonly assertAlerting: (feature: Listed, alerting: readonly unknown[], privileges: Granting) => void;
}

/** Stands in for Kibana's `features` plugin. */
export interface Features {
  /** Typed by each generation's contract; here it is judged. */
  readonly register: (feature: unknown) => void;
  /** Every flag of every feature; true where `access` holds all that a privilege with that flag grants on the server. */
  readonly flagsOf: (access: readonly string[]) => Flags;
}

const privilegesOf = ({
  privileges,
  subFeatures = [],
}: Declaration): ReadonlyArray<readonly [string, Privilege]> => [
  ...Object.entries(privileges ?? {}).flatMap(([id, one]): Array<readonly [string, Privilege]> =>
    one === undefined ? [] : [[id, one]],
  ),
  ...subFeatures
    .flatMap(({ privilegeGroups = [] }) => privilegeGroups)
    .flatMap((group) => group.privileges ?? [])
    .map((one): readonly [string, Privilege] => [one.id, one]),
];

/** @throws Error with Kibana's words */
function read(feature: unknown, { shape, assertAlerting }: FeatureRules): Declaration {
  const fault = faultIn(shape, feature);
  if (fault !== undefined) throw new Error(fault);
  if (!declaration.is(feature)) throw new Error('A feature has a shape that the bundled host does not know.');
  const { id, app, catalogue = [], management = {}, alerting = [], cases = [] } = feature;
  const privileges = privilegesOf(feature);
  if (privileges.length > 0) {
    const listed: Listed = { id, app, cases };
    assertGranted(
      listed,
      'app',
      app,
      privileges.map(([of, grants]) => [of, grants.app ?? []]),
    );
    assertGranted(
      listed,
      'catalogue',
      catalogue,
      privileges.map(([of, grants]) => [of, grants.catalogue ?? []]),
    );
    assertManagementGranted(listed, management, privileges);
    assertAlerting(listed, alerting, privileges);
    assertGranted(
      listed,
      'cases',
      cases,
      privileges.map(([of, grants]) => [of, Object.values(grants.cases ?? {}).flat()]),
    );
  }
  return feature;
}

/** @param rules of the generation */
export function createFeatures(rules: FeatureRules): Features {
  const features = new Map<string, Declaration>();
  const flags = (feature: Declaration, access: readonly string[]) => {
    const all = privilegesOf(feature).map(([, one]) => one);
    const held = all.filter(({ api = [] }) => api.every((name) => access.includes(name)));
    const granted = new Set(held.flatMap(({ ui }) => ui));
    return Object.fromEntries(all.flatMap(({ ui }) => ui).map((flag) => [flag, granted.has(flag)]));
  };
  return {
    register: (feature) => {
      const found = read(feature, rules);
      if (features.has(found.id)) {
        throw new Error(`Feature with id ${found.id} is already registered.`);
      }
      features.set(found.id, found);
    },
    flagsOf: (access) =>
      Object.fromEntries([...features].map(([id, feature]) => [id, flags(feature, access)])),
  };
}
