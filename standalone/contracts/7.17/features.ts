import { featureShape, ruleTypeId } from '../shared/feature_shape';
import { assertRuleTypeIds } from '../shared/feature_alerting';
import type { FeatureRules } from '../shared/features';

/** Kibana 7.17's `features` plugin: `alerting` is a list of ids. */
export const featureRules: FeatureRules = {
  shape: featureShape({
    alerting: ruleTypeId,
    ruleVerbs: ['all', 'read'],
    caseVerbs: ['all', 'read'],
    privilegeFlags: [],
    featureKeys: {},
  }),
  assertAlerting: assertRuleTypeIds,
};
