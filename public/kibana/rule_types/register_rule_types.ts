import type { CoreSetup } from '#kibana/public';
import type { TriggersActionsUiSetup as Setup717 } from '../../../typings/kibana-7.17/public';
import type { TriggersActionsUiSetup as Setup819 } from '../../../typings/kibana-8.19/public';
import { model717 } from './model_717';
import { model819 } from './model_819';

/** Setup contract of `triggersActionsUi`, of whichever generation. */
export type TriggersActionsUi = Setup717 | Setup819;

const is717 = (triggers: TriggersActionsUi, version: string): triggers is Setup717 =>
  triggers !== undefined && Number.parseInt(version, 10) <= 7;

/**
 * Offers Spoor's kinds of rules in Kibana's rule form. Must run during setup.
 * @param version Kibana's, `x.y.z`
 */
export function registerRuleTypes(
  core: Pick<CoreSetup, 'getStartServices'>,
  triggers: TriggersActionsUi | undefined,
  version: string,
): void {
  if (triggers === undefined) return;
  const start = async () => (await core.getStartServices())[0];
  if (is717(triggers, version)) triggers.ruleTypeRegistry.register(model717(start));
  else triggers.ruleTypeRegistry.register(model819(start));
}
