import type { RuleExecutorOptions, RuleType } from '../../../typings/kibana-8.19/server';
import type { AnyRuleType } from '../../rules/any_rule_type';
import type { RuleResult } from '../../rules/rule_type';
import { APP_ID } from '../app';
import { reporterOf } from './alert_reporter';
import type { AskedRun } from './asked_run';
import { validatorOf } from './params';
import { recall, remember } from './remembered';

const askedOf = (options: RuleExecutorOptions, alertLimit: number): AskedRun => ({
  params: options.params,
  state: options.state,
  rule: { id: options.rule.id, name: options.rule.name, interval: options.rule.schedule.interval },
  owner: options.rule.updatedBy ?? options.rule.createdBy,
  changedAt: options.rule.updatedAt,
  spaceId: options.spaceId,
  startedAt: options.startedAt,
  previousStartedAt: options.previousStartedAt,
  alertLimit,
  savedObjects: options.services.savedObjectsClient,
  asOwner: options.services.scopedClusterClient.asCurrentUser,
  asKibana: options.services.scopedClusterClient.asInternalUser,
  isGivenUp: () => options.services.shouldStopExecution(),
});

/** A rule type as 8.19 and 9 register it: Kibana limits the alerts, and `{ state }` is the answer. */
export const ruleType819 = (
  type: AnyRuleType,
  run: (type: AnyRuleType, asked: AskedRun) => Promise<RuleResult>,
): RuleType => ({
  id: type.id,
  name: type.name,
  category: 'securitySolution',
  producer: APP_ID,
  solution: 'security',
  actionGroups: [{ ...type.actionGroup }],
  defaultActionGroupId: type.actionGroup.id,
  minimumLicenseRequired: 'basic',
  isExportable: true,
  defaultScheduleInterval: type.defaultInterval,
  ruleTaskTimeout: type.timeout,
  doesSetRecoveryContext: true,
  autoRecoverAlerts: true,
  actionVariables: { context: type.contextVariables.map((variable) => ({ ...variable })) },
  validate: { params: validatorOf(type) },
  executor: async (options) => {
    const reporter = reporterOf(options.services);
    const { alerts, limitReached, state: own } = await run(type, askedOf(options, reporter.limit()));
    for (const { id, context } of alerts) {
      reporter.report({ id, actionGroup: type.actionGroup.id, context, state: remember(context) });
    }
    reporter.setLimitReached(limitReached);
    for (const { state, setContext } of reporter.recovered()) setContext(recall(state));
    return { state: own };
  },
});
