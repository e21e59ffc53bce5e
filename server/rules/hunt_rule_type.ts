import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { plain } from '#common/events/visible';
import { contextOf, contextVariables } from '#common/rules/alert';
import { readParams } from '#common/rules/check_params';
import { HUNT_RULE } from '#common/rules/hunt_rule';
import type { RuleParams } from '#common/rules/params';
import type { RuleType } from './rule_type';
import { idOf } from './service';

/** Until when events were looked at, milliseconds since 1970: what a run leaves for the next. */
const progress = t.type({ reached: t.number });

/** `spoor.hunt`: alerts on what a hunt, or a query of one's own, finds; an alert for each group of events. */
export const huntRuleType: RuleType<RuleParams> = {
  ...HUNT_RULE,
  contextVariables: contextVariables.map(({ name, description }) => ({ name, description })),
  readParams,
  async run({ params, state, rule, startedAt, previousStartedAt, alertLimit, services, linkTo, log }) {
    const times = {
      startedAt: startedAt.valueOf(),
      previousStartedAt: previousStartedAt?.valueOf(),
      reached: progress.is(state) ? state.reached : undefined,
    };
    const found = await services.rules.run(params, rule, times, alertLimit);
    if (isLeft(found)) throw new Error(found.left.message);
    const { watch, period, total, items, isWhole, notes, warnings } = found.right;
    for (const warning of warnings) log.warn(`Rule "${plain(rule.name)}" (${rule.id}): ${warning}`);
    return {
      alerts: items.map((finding) => ({
        id: idOf(finding),
        context: contextOf({ watch, finding, linkTo, notes }),
      })),
      limitReached: total > items.length || !isWhole || period.isBehind,
      state: progress.encode({ reached: period.to }),
    };
  },
};
