import { huntRuleType } from './hunt_rule_type';

/** The kinds of alerting rules that Spoor brings. */
export const ruleTypes = [huntRuleType] as const;
