import { CASE_VERBS, featureShape, ruleTypeWithConsumers } from '../shared/feature_shape';
import { assertRuleTypesWithConsumers } from '../shared/feature_alerting';
import type { FeatureRules } from '../shared/features';

/** Kibana 9's `features` plugin: finer verbs for rules than 8.19 has. */
export const featureRules: FeatureRules = {
  shape: featureShape({
    alerting: ruleTypeWithConsumers,
    ruleVerbs: ['all', 'read', 'enable', 'manual_run', 'manage_rule_settings'],
    caseVerbs: CASE_VERBS,
    privilegeFlags: ['requireAllSpaces', 'disabled'],
    featureKeys: {
      hidden: { type: 'boolean' },
      description: { type: 'string' },
    },
  }),
  assertAlerting: assertRuleTypesWithConsumers,
};
