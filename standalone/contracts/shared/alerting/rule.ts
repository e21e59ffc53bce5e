import type { RuleRun } from '../../../rules/rule_type';
import type { Declaration } from './declaration';

/** What executors of every generation learn of their rule. */
export const ruleOf = (type: Declaration, { rule }: RuleRun) => ({
  name: rule.name,
  tags: [...rule.tags],
  consumer: rule.consumer,
  producer: type.producer,
  ruleTypeId: rule.ruleTypeId,
  ruleTypeName: type.name,
  enabled: rule.enabled,
  schedule: { interval: rule.interval },
  actions: [],
  createdBy: rule.createdBy,
  updatedBy: rule.updatedBy,
  createdAt: rule.createdAt,
  updatedAt: rule.updatedAt,
  throttle: null,
  notifyWhen: null,
});
