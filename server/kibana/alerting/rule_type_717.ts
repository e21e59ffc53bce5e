import type { RuleExecutorOptions, RuleType } from '../../../typings/kibana-7.17/server';
import type { AnyRuleType } from '../../rules/any_rule_type';
import type { RuleResult } from '../../rules/rule_type';
import { APP_ID } from '../app';
import type { AskedRun } from './asked_run';
import { validatorOf } from './params';
import { asOfEarlier } from './remembered';
import { activeAfter, activeBefore, ownBefore, stateOf } from './stay_active';

/** 7.17 takes any number of alerts; later generations take so many unless they are told otherwise. */
const ALERT_LIMIT = 1_000;

const askedOf = (options: RuleExecutorOptions): AskedRun => ({
  params: options.params,
  state: ownBefore(options.state),
  rule: { id: options.alertId, name: options.name, interval: options.rule.schedule.interval },
  owner: options.updatedBy ?? options.createdBy,
  changedAt: options.rule.updatedAt,
  spaceId: options.spaceId,
  startedAt: options.startedAt,
  previousStartedAt: options.previousStartedAt,
  alertLimit: ALERT_LIMIT,
  savedObjects: options.services.savedObjectsClient,
  asOwner: options.services.scopedClusterClient.asCurrentUser,
  asKibana: options.services.scopedClusterClient.asInternalUser,
});

/** A rule type as 7.17 registers it: alerts by an instance factory, the next run's state as the answer. */
export const ruleType717 = (
  type: AnyRuleType,
  run: (type: AnyRuleType, asked: AskedRun) => Promise<RuleResult>,
): RuleType => ({
  id: type.id,
  name: type.name,
  producer: APP_ID,
  actionGroups: [{ ...type.actionGroup }],
  defaultActionGroupId: type.actionGroup.id,
  minimumLicenseRequired: 'basic',
  isExportable: true,
  defaultScheduleInterval: type.defaultInterval,
  ruleTaskTimeout: type.timeout,
  actionVariables: { context: type.contextVariables.map((variable) => ({ ...variable })) },
  validate: { params: validatorOf(type) },
  executor: async (options) => {
    const result = await run(type, askedOf(options));
    const active = activeAfter(result, activeBefore(options.state), ALERT_LIMIT);
    for (const { id, context, isFound } of active) {
      options.services
        .alertInstanceFactory(id)
        .scheduleActions(type.actionGroup.id, isFound ? context : asOfEarlier(context));
    }
    return stateOf(active, result.state);
  },
});
