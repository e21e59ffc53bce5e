import { ruleType } from './bad_plugin';
import { always, type Refusal, runs, since8 } from './refusal';

const OLD = 'x-pack/plugins/alerting/server';
const NEW = 'x-pack/platform/plugins/shared/alerting/server';
const RULE_TYPES = always(`${OLD}/rule_type_registry.ts`, `${NEW}/rule_type_registry.ts`);
const RULE = 'probe.rule';

/** What is refused of rule types. */
export const ruleTypes: readonly Refusal[] = [
  {
    what: 'a rule type twice',
    source: RULE_TYPES,
    setup: runs(ruleType(), ruleType()),
    says: `Rule type "${RULE}" is already registered.`,
  },
  {
    what: 'a rule type twice, registered later (in 7.17 that ends Kibana as an unhandled rejection)',
    source: RULE_TYPES,
    setup: runs(ruleType({ ruleTaskTimeout: undefined }), ruleType({ ruleTaskTimeout: undefined })),
    says: `Rule type "${RULE}" is already registered.`,
  },
  {
    what: 'a licence that is none',
    source: always(`${OLD}/plugin.ts`, `${NEW}/plugin.ts`),
    setup: runs(ruleType({ minimumLicenseRequired: 'free' })),
    says: '"free" is not a valid license type',
  },
  {
    what: 'a timeout that is none',
    source: RULE_TYPES,
    setup: runs(ruleType({ ruleTaskTimeout: 'soon' })),
    says: `Rule type "${RULE}" has invalid timeout: string is not a valid duration: soon.`,
  },
  {
    what: 'a default interval that is none',
    source: RULE_TYPES,
    setup: runs(ruleType({ defaultScheduleInterval: 'often' })),
    says: `Rule type "${RULE}" has invalid default interval: string is not a valid duration: often.`,
  },
  {
    what: 'an id that privileges cannot name',
    source: RULE_TYPES,
    setup: runs(ruleType({ id: 'probe/rule' })),
    says: 'Id not to include invalid character: /',
  },
  {
    what: 'an action group that is Kibana’s own',
    source: RULE_TYPES,
    setup: runs(ruleType({ actionGroups: [{ id: 'recovered', name: 'Recovered' }] })),
    says: `Rule type [id="${RULE}"] cannot be registered. Action groups [recovered] are reserved by the framework.`,
  },
  {
    what: 'an action group for what is found and what is over',
    source: RULE_TYPES,
    setup: runs(ruleType({ recoveryActionGroup: { id: 'found', name: 'Found' } })),
    says: 'Action group [found] cannot be used as both a recovery and an active action group.',
  },
  {
    what: 'alerts that outlive a timeout and yet recover by themselves',
    source: since8(`${NEW}/rule_type_registry.ts`),
    setup: runs(ruleType({ cancelAlertsOnRuleTimeout: false })),
    says: `Rule type "${RULE}" cannot have both cancelAlertsOnRuleTimeout set to false and autoRecoverAlerts set to true.`,
  },
  {
    what: 'parameters that nothing checks (Kibana’s types refuse them; running, each rule of the type would fail)',
    source: since8(`${NEW}/types.ts`),
    setup: runs(ruleType({ validate: undefined })),
    says: `Rule type "${RULE}" lacks validate`,
  },
  {
    what: 'a rule type of no category and no solution (Kibana’s types refuse it)',
    source: since8(`${NEW}/types.ts`),
    setup: runs(ruleType({ category: undefined, solution: undefined })),
    says: `Rule type "${RULE}" lacks category, solution`,
  },
];
