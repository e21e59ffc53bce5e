import React from 'react';
import { HUNT_RULE } from '#common/rules/hunt_rule';
import { defaultMessage } from '#public/rules/default_message';
import { errorsOf } from '#public/rules/form_params';
import { ruleTexts } from '#public/rules/texts';
import type { RuleTypeModel } from '../../../typings/kibana-7.17/public';
import { HuntRuleForm, type Start } from './hunt_rule_form';

/** The rule form's knowledge of `spoor.hunt` as 7.17 takes it: rules are called alerts there. */
export const model717 = (start: Start): RuleTypeModel => ({
  id: HUNT_RULE.id,
  description: ruleTexts.description,
  iconClass: 'inspect',
  documentationUrl: null,
  validate: (params) => ({ errors: errorsOf(params) }),
  alertParamsExpression: ({ alertParams, alertInterval, setAlertParams }) => (
    <HuntRuleForm start={start} params={alertParams} interval={alertInterval} setParam={setAlertParams} />
  ),
  requiresAppContext: false,
  defaultActionMessage: defaultMessage,
});
