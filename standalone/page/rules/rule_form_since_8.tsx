import React from 'react';
import type { RuleTypeModel } from '../../../typings/kibana-8.19/public';
import { hasShapeOfModel, notAModel, type RuleForm } from './rule_form';

const KEY = 'ruleParamsExpression';

const isModel = (model: unknown): model is RuleTypeModel => hasShapeOfModel(model, KEY);

/** Kibana 8.19's and 9's model of a rule type. */
export function readRuleFormSince8(model: unknown): RuleForm {
  if (!isModel(model)) throw notAModel(model, KEY);
  const { id, description, validate, defaultActionMessage, ruleParamsExpression: Expression } = model;
  return {
    id,
    description,
    defaultActionMessage,
    validate: (params) => validate(params).errors,
    Expression: ({ params, interval, errors, setParam, setParams }) => (
      <Expression
        ruleParams={params}
        ruleInterval={interval}
        errors={errors}
        setRuleParams={setParam}
        setRuleProperty={(_, value) => setParams(value)}
        onChangeMetaData={() => undefined}
      />
    ),
  };
}
