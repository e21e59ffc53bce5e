import type { Notice } from './alerts';
import { RECOVERED } from './alerts';
import type { RuleType } from './rule_type';
import type { StoredRule } from './stored_rule';

/** The only space that the host has. */
export const SPACE = 'default';

/** What an action's templates may use, under Kibana's names, those of 7.17 that later ones call deprecated too. */
export function variablesOf(
  ruleId: string,
  rule: Pick<StoredRule, 'name' | 'tags' | 'params'>,
  type: Pick<RuleType, 'id' | 'actionGroups'>,
  { alert, group }: Notice,
  now: Date,
): Readonly<Record<string, unknown>> {
  const { name, tags, params } = rule;
  const groupName = [...type.actionGroups, RECOVERED].find(({ id }) => id === group)?.name;
  return {
    rule: { id: ruleId, name, type: type.id, spaceId: SPACE, tags, params },
    alert: { id: alert.id, actionGroup: group, actionGroupName: groupName, flapping: false },
    context: alert.context,
    state: alert.state,
    params,
    date: now.toISOString(),
    alertId: ruleId,
    alertName: name,
    spaceId: SPACE,
    tags,
    alertInstanceId: alert.id,
    alertActionGroup: group,
    alertActionGroupName: groupName,
  };
}
