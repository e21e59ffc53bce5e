import { CASE_VERBS, featureShape, ruleTypeWithConsumers } from '../shared/feature_shape';
import { assertRuleTypesWithConsumers } from '../shared/feature_alerting';
import type { FeatureRules } from '../shared/features';

/** Kibana 8.19's `features` plugin: `alerting` names consumers, as in 9. */
export const featureRules: FeatureRules = {
  shape: featureShape({
    alerting: ruleTypeWithConsumers,
    ruleVerbs: ['all', 'read'],
    caseVerbs: CASE_VERBS,
    privilegeFlags: ['requireAllSpaces', 'disabled'],
    featureKeys: {
      hidden: { type: 'boolean' },
      description: { type: 'string' },
      scope: { type: 'list', of: { type: 'string', matches: /^(spaces|security)$/ } },
    },
  }),
  assertAlerting: assertRuleTypesWithConsumers,
};
