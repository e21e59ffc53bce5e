import type { AlertingPluginSetup as Alerting717 } from '../../../typings/kibana-7.17/server';
import type { AlertingPluginSetup as Alerting819 } from '../../../typings/kibana-8.19/server';
import type { AnyRuleType } from '../../rules/any_rule_type';
import type { Generation } from '../generation';
import { ruleType717 } from './rule_type_717';
import { ruleType819 } from './rule_type_819';
import { runRule, type Runner } from './run_rule';

/** Kibana's `alerting` plugin, of whichever generation: what a rule type looks like differs. */
export type Alerting = Alerting717 | Alerting819;

const is717 = (alerting: Alerting, generation: Generation): alerting is Alerting717 => generation === '7.17';

/** Tells Kibana a kind of rules. */
export function registerRuleType(
  alerting: Alerting,
  generation: Generation,
  type: AnyRuleType,
  runner: Runner,
): void {
  const run = (of: AnyRuleType, asked: Parameters<typeof runRule>[1]) => runRule(of, asked, runner);
  if (is717(alerting, generation)) alerting.registerType(ruleType717(type, run));
  else alerting.registerType(ruleType819(type, run));
}
