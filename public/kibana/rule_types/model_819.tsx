import React from 'react';
import { HUNT_RULE } from '#common/rules/hunt_rule';
import { defaultMessage, defaultRecoveryMessage } from '#public/rules/default_message';
import { errorsOf } from '#public/rules/form_params';
import { ruleTexts } from '#public/rules/texts';
import type { RuleTypeModel } from '../../../typings/kibana-8.19/public';
import { HuntRuleForm, type Start } from './hunt_rule_form';

/** The rule form's knowledge of `spoor.hunt` as 8.19 and 9 take it. */
export const model819 = (start: Start): RuleTypeModel => ({
  id: HUNT_RULE.id,
  description: ruleTexts.description,
  iconClass: 'inspect',
  documentationUrl: null,
  validate: (params) => ({ errors: errorsOf(params) }),
  ruleParamsExpression: ({ ruleParams, ruleInterval, setRuleParams }) => (
    <HuntRuleForm start={start} params={ruleParams} interval={ruleInterval} setParam={setRuleParams} />
  ),
  requiresAppContext: false,
  defaultActionMessage: defaultMessage,
  defaultRecoveryMessage,
});
