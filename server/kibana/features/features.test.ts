import { ACCESSES } from '#common/api/route';
import type { KibanaFeatureConfigOf } from '#kibana/server';
import { featuresOf } from './features';
import { registerFeatures, type Features } from './register';
import { RIGHTS } from './rights';

const ruleTypes = ['spoor.hunt'];
type Feature = KibanaFeatureConfigOf<readonly string[]>;
const features = featuresOf(ruleTypes);
const privilegesOf = ({ privileges }: Feature) => (privileges ? [privileges.all, privileges.read] : []);

test('there is one feature for each that a right names', () =>
  expect(features.map(({ id }) => id)).toEqual([
    ...new Set(ACCESSES.map((access) => RIGHTS[access].feature)),
  ]));

test.each(ACCESSES)('the feature of %s grants it on the server and in the browser', (access) => {
  const all = features.find(({ id }) => id === RIGHTS[access].feature)?.privileges?.all;
  expect(all?.api).toContain(access);
  expect(all?.ui).toContain(RIGHTS[access].flag);
});

test('"read" grants no more than reading', () => {
  for (const { privileges } of features) {
    expect(['', 'spoor_read']).toContain((privileges?.read.api ?? []).join());
    expect(privileges?.read.savedObject.all).toEqual([]);
  }
});

test('who may reveal or administer is named in a role', () =>
  expect(features.filter((feature) => feature.excludeFromBasePrivileges).map(({ id }) => id)).toEqual([
    'spoorSecrets',
    'spoorAdministration',
  ]));

// the checks of `validateKibanaFeature` in Kibana's features plugin, `server/feature_schema.ts`
test.each(features.map((feature) => [feature.id, feature] as const))(
  '%s: apps, pages and rule types stand in the feature and in a privilege',
  (_, feature) => {
    const privileges = privilegesOf(feature);
    expect(new Set(privileges.flatMap(({ app = [] }) => app))).toEqual(new Set(feature.app));
    expect(new Set(privileges.flatMap(({ management = {} }) => Object.keys(management)))).toEqual(
      new Set(Object.keys(feature.management ?? {})),
    );
    expect(
      new Set(
        privileges.flatMap(({ alerting }) => [
          ...(alerting?.rule?.all ?? []),
          ...(alerting?.rule?.read ?? []),
        ]),
      ),
    ).toEqual(new Set(feature.alerting ?? []));
  },
);

test('without alerting nothing speaks of rules', () =>
  expect(JSON.stringify(featuresOf(undefined))).not.toMatch(/alerting|triggersActions/));

/** What `registerKibanaFeature` of a generation is told. */
function registered(generation: '7.17' | '8.19' | '9'): unknown[] {
  const told: unknown[] = [];
  const plugin: Features = { registerKibanaFeature: (feature: unknown) => void told.push(feature) };
  registerFeatures(plugin, generation, ruleTypes, (_, register) => register());
  return told;
}

test.each<['7.17' | '8.19' | '9', unknown]>([
  ['7.17', ['spoor.hunt']],
  ['8.19', [{ ruleTypeId: 'spoor.hunt', consumers: ['spoor', 'alerts'] }]],
  ['9', [{ ruleTypeId: 'spoor.hunt', consumers: ['spoor', 'alerts'] }]],
])('rule types as %s wants them', (generation, alerting) =>
  expect(registered(generation)[0]).toMatchObject({
    alerting,
    privileges: { all: { alerting: { rule: { all: alerting }, alert: { all: alerting } } } },
  }),
);
