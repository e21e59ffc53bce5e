import * as t from 'io-ts';
import type { RuleType } from '../../../rules/rule_type';
import type { Declaration } from './declaration';

/**
 * How a type checks the parameters of its rules.
 * @returns a function that throws with Kibana's words: `params invalid: …`
 */
export function paramsValidator({ id, validate }: Declaration): RuleType['validateParams'] {
  const { params: validator } = validate ?? {};
  return (params) => {
    const accepted = validator === undefined ? params : attempt(validator, params);
    if (!t.UnknownRecord.is(accepted)) {
      throw new Error(`params invalid: rule type "${id}" takes an object.`);
    }
    return accepted;
  };
}

/** `validate` is a method: schemas of Kibana's read their own fields. */
function attempt(validator: object, params: unknown): unknown {
  const validate: unknown = Reflect.get(validator, 'validate');
  if (typeof validate !== 'function') {
    throw new Error('params invalid: "validate.params" has no "validate" function.');
  }
  try {
    const accepted: unknown = Reflect.apply(validate, validator, [params]);
    return accepted;
  } catch (error) {
    throw new Error(`params invalid: ${error instanceof Error ? error.message : String(error)}`);
  }
}
