import type { RuleResult, RuleRun, RuleType } from '../../../rules/rule_type';
import { assertRegistrable, type Declaration } from './declaration';
import { paramsValidator } from './params';

/** A run by a generation's shapes. */
export type Run = (type: Declaration, run: RuleRun) => Promise<RuleResult>;

/** Rule types that a plugin registers. */
export interface RuleTypes {
  readonly register: (type: Declaration) => void;
  /** Complete once the plugin's `setup` has run. */
  readonly all: readonly RuleType[];
}

/** @param run of the generation */
export function createRuleTypes(run: Run): RuleTypes {
  const all: RuleType[] = [];
  return {
    all,
    register: (type) => {
      if (all.some(({ id }) => id === type.id)) {
        throw new Error(`Rule type "${type.id}" is already registered.`);
      }
      assertRegistrable(type);
      const { id, name, producer, actionGroups, defaultActionGroupId } = type;
      const { defaultScheduleInterval, ruleTaskTimeout, actionVariables } = type;
      all.push({
        ...{ id, name, producer, actionGroups, defaultActionGroupId },
        ...{ defaultScheduleInterval, ruleTaskTimeout, actionVariables },
        validateParams: paramsValidator(type),
        run: (one) => run(type, one),
      });
    },
  };
}
