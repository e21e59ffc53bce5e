import { isLeft } from 'fp-ts/lib/Either';
import type { AnyRuleType } from '../../rules/any_rule_type';
import { isRecord } from '../unknown';

/** Kibana asks this before it stores a rule, and before each run. */
export const validatorOf = ({ readParams }: AnyRuleType) => ({
  /** @throws Error that says what is wrong with the parameters */
  validate: (params: unknown): Readonly<Record<string, unknown>> => {
    const read = readParams(params);
    if (isLeft(read)) throw new Error(read.left);
    return isRecord(params) ? params : {};
  },
});
