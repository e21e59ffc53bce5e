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
    what: 'cases that no privilege grants',
    source: FEATURE_SCHEMA,
    setup: registers(feature({ cases: ['probe'] })),
    says: 'Feature probe specifies cases entries which are not granted to any privileges: probe',
  },
  {
    what: 'alerting as a list of ids',
    source: NEW_SCHEMA,
    setup: registers(alertingFeature([RULE], undefined)),
    says: '[alerting.0]: expected a plain object value, but found [string] instead.',
  },
  {
    what: 'alerting with consumers',
    source: OLD_SCHEMA,
    setup: registers(alertingFeature(consumers('probe'), undefined)),
    says: '[alerting.0]: expected value of type [string] but got [Object]',
  },
  {
    what: 'a rule type that no privilege grants, by its id',
    source: OLD_SCHEMA,
    setup: registers(alertingFeature([RULE], [])),
    says: `Feature probe specifies alerting entries which are not granted to any privileges: ${RULE}`,
  },
  {
    what: 'a rule type that no privilege grants, with its consumers',
    source: NEW_SCHEMA,
    setup: registers(alertingFeature(consumers('probe'), [])),
    says: `Feature probe specifies alerting rule types which are not granted to any privileges: ${RULE}`,
  },
  {
    what: 'a rule type that is granted and not listed, by its id',
    source: OLD_SCHEMA,
    setup: registers(alertingFeature(undefined, [RULE])),
    says: `Feature privilege probe.all has unknown alerting entries: ${RULE}`,
  },
  {
    what: 'a rule type that is granted and not listed, with its consumers',
    source: NEW_SCHEMA,
    setup: registers(alertingFeature(undefined, consumers('probe'))),
    says: `Feature privilege probe.all has unknown ruleTypeId: ${RULE}`,
  },
  {
    what: 'a consumer that is granted and not listed',
    source: NEW_SCHEMA,
    setup: registers(alertingFeature(consumers('probe'), consumers('probe', 'alerts'))),
    says: `Feature privilege probe.all.${RULE} has unknown consumer: alerts`,
  },
  {
    what: 'a consumer that no privilege grants',
    source: NEW_SCHEMA,
    setup: registers(alertingFeature(consumers('probe', 'alerts'), consumers('probe'))),
    says: 'Feature probe specifies alerting consumers which are not granted to any privileges: alerts',
  },
];
