import { anyRuleType, type AnyRuleType } from './any_rule_type';
import { huntRuleType } from './hunt_rule_type';

/** The kinds of alerting rules that Spoor brings. */
export const ruleTypes: readonly AnyRuleType[] = [anyRuleType(huntRuleType)];
