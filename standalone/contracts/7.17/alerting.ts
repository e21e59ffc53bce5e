import * as t from 'io-ts';
import type { RuleExecutorOptions } from '../../../typings/kibana-7.17/server';
import type { RuleRun } from '../../rules/rule_type';
import { Alerts } from '../shared/alerting/alerts';
import { type Declaration, readDeclaration } from '../shared/alerting/declaration';
import { ruleOf } from '../shared/alerting/rule';
import type { Run, RuleTypes } from '../shared/alerting/rule_types';
import { client7 } from './elasticsearch';

/** 7.17's `xpack.alerting.defaultRuleTaskTimeout`. */
const DEFAULT_TIMEOUT = '5m';

/** Arguments of `executor`; there is no limit of alerts, no logger and no word of a run's end. */
function optionsOf(type: Declaration, run: RuleRun, alerts: Alerts): RuleExecutorOptions {
  const { name, tags, createdBy, updatedBy } = run.rule;
  const client = client7(run.elasticsearch);
  return {
    alertId: run.rule.id,
    params: run.params,
    state: run.state,
    startedAt: run.startedAt,
    previousStartedAt: run.previousStartedAt,
    spaceId: run.spaceId,
    namespace: run.spaceId === 'default' ? undefined : run.spaceId,
    ...{ name, tags: [...tags], createdBy, updatedBy },
    rule: ruleOf(type, run),
    services: {
      alertInstanceFactory: (id: string) => alerts.get(id),
      savedObjectsClient: run.savedObjects,
      scopedClusterClient: { asCurrentUser: client, asInternalUser: client },
    },
  };
}

/**
 * Runs rules as 7.17 does: what an executor gives back is the next state, and nothing is none. The state of an alert that
 * was active before stays as it was, whatever the executor writes into it (`trackAlertDurations` of `task_runner.ts`).
 */
export const run717: Run = async (type, run) => {
  const alerts = new Alerts(type, run);
  const state = await type.executor(optionsOf(type, run, alerts));
  const result = alerts.result(t.UnknownRecord.is(state) ? state : {}, false);
  return {
    ...result,
    alerts: result.alerts.map((alert) => ({
      ...alert,
      state: run.activeAlerts.get(alert.id) ?? alert.state,
    })),
  };
};

/** Registers types as 7.17 does, and knows when it has. */
export interface Registration {
  readonly registerType: (type: unknown) => void;
  /** @throws Error of a type that was registered later: it ends Kibana as an unhandled rejection */
  readonly settled: () => Promise<void>;
}

/** Without a timeout of its own a type is registered only once Kibana's settings have been read: not at once. */
export function register717(ruleTypes: RuleTypes): Registration {
  const later: Declaration[] = [];
  return {
    registerType: (given) => {
      const type = readDeclaration(given);
      if (type.ruleTaskTimeout === undefined) later.push(type);
      else ruleTypes.register(type);
    },
    settled: () =>
      Promise.resolve().then(() =>
        later.forEach((type) => ruleTypes.register({ ...type, ruleTaskTimeout: DEFAULT_TIMEOUT })),
      ),
  };
}
