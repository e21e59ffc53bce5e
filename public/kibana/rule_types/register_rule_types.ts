import type { TriggersActionsUiSetup as Setup717 } from '../../../typings/kibana-7.17/public';
import type { TriggersActionsUiSetup as Setup819 } from '../../../typings/kibana-8.19/public';
import type { Core } from '../register_app';
import { model717 } from './model_717';
import { model819 } from './model_819';

type TriggersActionsUi = Setup717 | Setup819;

/** What of other plugins' setup contracts rules need; a Kibana without alerting's pages has none. */
export interface RulePlugins {
  readonly triggersActionsUi?: TriggersActionsUi;
}

const is717 = (_: TriggersActionsUi, version: string): _ is Setup717 => Number.parseInt(version, 10) <= 7;

/**
 * Offers Spoor's kinds of rules in Kibana's rule form. Must run during setup.
 * @param version Kibana's, `x.y.z`
 */
export function registerRuleTypes(
  core: Pick<Core, 'getStartServices'>,
  { triggersActionsUi }: RulePlugins,
  version: string,
): void {
  if (triggersActionsUi === undefined) return;
  const start = async () => (await core.getStartServices())[0];
  if (is717(triggersActionsUi, version)) triggersActionsUi.ruleTypeRegistry.register(model717(start));
  else triggersActionsUi.ruleTypeRegistry.register(model819(start));
}
