import { isLeft } from 'fp-ts/lib/Either';
import type { RuleType } from './rule_type';

/** A kind of rule whose parameters only it knows. */
export type AnyRuleType = RuleType<unknown>;

/**
 * Hides what a rule type's parameters look like: each run reads them again, as an older Spoor may have stored them.
 * @example const ruleTypes: readonly AnyRuleType[] = [anyRuleType(huntRuleType)];
 */
export const anyRuleType = <Params>(type: RuleType<Params>): AnyRuleType => ({
  ...type,
  run: async (run) => {
    const params = type.readParams(run.params);
    if (isLeft(params)) throw new Error(params.left);
    return type.run({ ...run, params: params.right });
  },
});
