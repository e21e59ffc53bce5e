import * as t from 'io-ts';
import React from 'react';
import type { RuleTypeModel } from '../../../typings/kibana-7.17/public';
import { hasShapeOfModel, notAModel, type RuleForm } from './rule_form';

const KEY = 'alertParamsExpression';

const isModel = (model: unknown): model is RuleTypeModel => hasShapeOfModel(model, KEY);

/** Kibana 7.17's model of a rule type, which it still calls an alert. */
export function readRuleForm(model: unknown): RuleForm {
  if (!isModel(model)) throw notAModel(model, KEY);
  const { id, description, validate, defaultActionMessage, alertParamsExpression: Expression } = model;
  return {
    id,
    description,
    defaultActionMessage,
    validate: (params) => validate(params).errors,
    Expression: ({ params, interval, errors, setParam, setParams }) => (
      <Expression
        alertParams={params}
        alertInterval={interval}
        errors={errors}
        setAlertParams={setParam}
        setAlertProperty={(property, value) => {
          if (property === 'params' && t.UnknownRecord.is(value)) setParams(value);
        }}
      />
    ),
  };
}
