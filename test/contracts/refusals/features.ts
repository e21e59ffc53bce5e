import { feature, privilege } from './bad_plugin';
import { always, only717, type Refusal, registers, since8 } from './refusal';

const OLD = 'x-pack/plugins/features/server';
const NEW = 'x-pack/platform/plugins/shared/features/server';
const SCHEMA = 'feature_schema.ts';
const FEATURE_SCHEMA = always(`${OLD}/${SCHEMA}`, `${NEW}/${SCHEMA}`);
const NEW_SCHEMA = since8(`${NEW}/${SCHEMA}`);
const OLD_SCHEMA = only717(`${OLD}/${SCHEMA}`);

const RULE = 'probe.rule';
const consumers = (...names: string[]) => [{ ruleTypeId: RULE, consumers: names }];

/** A feature whose `alerting` is what a row says, granted by "all" as it says. */
const alertingFeature = (listed: unknown, granted: unknown) =>
  feature({
    alerting: listed,
    privileges: { all: privilege({ alerting: { rule: { all: granted } } }), read: privilege() },
  });

type Consumers = ReturnType<typeof consumers>;

/** The same in each generation's spelling: 7.17 lists ids of rule types, later ones their consumers too. */
const registersAlerting =
  (listed?: Consumers, granted?: Consumers): NonNullable<Refusal['setup']> =>
  (_, plugins, generation) => {
    const spelt = (entries?: Consumers) =>
      generation === '7.17' ? entries?.map(({ ruleTypeId }) => ruleTypeId) : entries;
    plugins.features.registerKibanaFeature(alertingFeature(spelt(listed), spelt(granted)));
  };

/** What is refused of features. */
export const features: readonly Refusal[] = [
  {
    what: 'a feature twice',
    source: always(`${OLD}/feature_registry.ts`, `${NEW}/feature_registry.ts`),
    setup: registers(feature(), feature()),
    says: 'Feature with id probe is already registered.',
  },
  {
    what: 'a key of a feature that no Kibana knows',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ colour: 'red' })),
    says: '[colour]: definition for this key is missing',
  },
  {
    what: 'a key of a privilege that no Kibana knows',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ privileges: { all: privilege({ colour: 'red' }), read: privilege() } })),
    says: '[privileges.all.colour]: definition for this key is missing',
  },
  {
    what: 'a privilege that says nothing of saved objects',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ privileges: { all: privilege({ savedObject: undefined }) } })),
    says: '[privileges.all.savedObject]: expected a plain object value, but found [undefined] instead.',
  },
  {
    what: 'a feature that would hide what every user has',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ id: 'catalogue' })),
    says: '[id]: [catalogue] is not allowed',
  },
  {
    what: 'an app that no privilege grants',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ app: ['probe'] })),
    says: 'Feature probe specifies app entries which are not granted to any privileges: probe',
  },
  {
    what: 'an app that is granted and not listed',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ privileges: { all: privilege({ app: ['probe'] }) } })),
    says: 'Feature privilege probe.all has unknown app entries: probe',
  },
  {
    what: 'an entry of the catalogue that no privilege grants',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ catalogue: ['probe'] })),
    says: 'Feature probe specifies catalogue entries which are not granted to any privileges: probe',
  },
  {
    what: 'an entry of the catalogue that is granted and not listed',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ privileges: { all: privilege({ catalogue: ['probe'] }) } })),
    says: 'Feature privilege probe.all has unknown catalogue entries: probe',
  },
  {
    what: 'a page of management that no privilege grants',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ management: { kibana: ['probe'] } })),
    says: 'Feature probe specifies management entries which are not granted to any privileges: kibana.probe',
  },
  {
    what: 'a section of management that is granted and not listed',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ privileges: { all: privilege({ management: { kibana: ['probe'] } }) } })),
    says: 'Feature privilege probe.all has unknown management section: kibana',
  },
  {
    what: 'a page of management that is granted and not listed',
    source: FEATURE_SCHEMA,
    setup: registers(
      feature({
        management: { kibana: ['probe'] },
        privileges: { all: privilege({ management: { kibana: ['probe', 'more'] } }) },
      }),
    ),
    says: 'Feature privilege probe.all has unknown management entries for section kibana: more',
  },
  {
    what: 'cases that no privilege grants',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ cases: ['probe'] })),
    says: 'Feature probe specifies cases entries which are not granted to any privileges: probe',
  },
  {
    what: 'alerting as a list of ids',
    source: NEW_SCHEMA,
    setup: registers(alertingFeature([RULE], [RULE])),
    says: 'expected a plain object value, but found [string] instead.',
  },
  {
    what: 'alerting with consumers',
    source: OLD_SCHEMA,
    setup: registers(alertingFeature(consumers('probe'), consumers('probe'))),
    says: 'expected value of type [string] but got [Object]',
  },
  {
    what: 'a rule type that no privilege grants',
    source: FEATURE_SCHEMA,
    setup: registersAlerting(consumers('probe'), []),
    says: (generation) =>
      generation === '7.17'
        ? `Feature probe specifies alerting entries which are not granted to any privileges: ${RULE}`
        : `Feature probe specifies alerting rule types which are not granted to any privileges: ${RULE}`,
  },
  {
    what: 'a rule type that is granted and not listed',
    source: FEATURE_SCHEMA,
    setup: registersAlerting(undefined, consumers('probe')),
    says: (generation) =>
      generation === '7.17'
        ? `Feature privilege probe.all has unknown alerting entries: ${RULE}`
        : `Feature privilege probe.all has unknown ruleTypeId: ${RULE}`,
  },
  {
    what: 'a consumer that is granted and not listed',
    source: NEW_SCHEMA,
    setup: registersAlerting(consumers('probe'), consumers('probe', 'alerts')),
    says: `Feature privilege probe.all.${RULE} has unknown consumer: alerts`,
  },
  {
    what: 'a consumer that no privilege grants',
    source: NEW_SCHEMA,
    setup: registersAlerting(consumers('probe', 'alerts'), consumers('probe')),
    says: 'Feature probe specifies alerting consumers which are not granted to any privileges: alerts',
  },
];
