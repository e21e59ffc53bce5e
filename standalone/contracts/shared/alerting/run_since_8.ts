import { randomUUID } from 'node:crypto';
import * as t from 'io-ts';
import type {
  AlertFactory,
  AlertsClient,
  Logger,
  RuleExecutorOptions,
} from '../../../../typings/kibana-8.19/server';
import { parseDuration } from '../../../rules/duration';
import type { RuleRun } from '../../../rules/rule_type';
import { Alerts } from './alerts';
import type { Declaration } from './declaration';
import { AlertLimit } from './limit';
import { ruleOf } from './rule';
import type { Run } from './rule_types';

/** What a run must give back. */
const answer = t.type({ state: t.UnknownRecord });

/** `services.alertFactory`. */
function factoryOf(type: Declaration, alerts: Alerts, limit: AlertLimit): AlertFactory {
  let isDone = false;
  return {
    create: (id) => {
      if (isDone) throw new Error("Can't create new alerts after calling done() in AlertsFactory.");
      limit.count();
      return alerts.get(id);
    },
    alertLimit: { getValue: () => limit.ask(), setLimitReached: (reached) => limit.answer(reached) },
    done: () => {
      isDone = true;
      return {
        getRecoveredAlerts: () =>
          type.doesSetRecoveryContext === true ? alerts.recovered().map((id) => alerts.get(id)) : [],
      };
    },
  };
}

/** `services.alertsClient`; `null` for types that do not say what their alerts look like as documents. */
function clientOf(type: Declaration, run: RuleRun, alerts: Alerts, limit: AlertLimit): AlertsClient | null {
  if (type.alerts?.shouldWrite !== true) return null;
  return {
    report: ({ id, actionGroup, state, context }) => {
      limit.count();
      const alert = alerts.get(id);
      if (state !== undefined) alert.replaceState(state);
      alert.scheduleActions(actionGroup, context);
      return { uuid: randomUUID(), start: run.activeAlerts.has(id) ? null : run.startedAt.toISOString() };
    },
    setAlertData: ({ id, context }) => {
      if (context !== undefined) alerts.get(id).setContext(context);
    },
    getAlertLimitValue: () => limit.ask(),
    setAlertLimitReached: (reached) => limit.answer(reached),
    getRecoveredAlerts: () =>
      type.doesSetRecoveryContext === true ? alerts.recovered().map((id) => ({ alert: alerts.get(id) })) : [],
  };
}

/** The window up to now that a rule should look at. @param window Kibana's spelling of a duration */
function timeRange(run: RuleRun, window?: string) {
  const end = run.startedAt.getTime();
  const length = window === undefined ? 0 : parseDuration(window);
  if (length === undefined) {
    throw new Error(`Invalid format for window: "${window}"`);
  }
  return { dateStart: new Date(end - length).toISOString(), dateEnd: new Date(end).toISOString() };
}

/** Arguments of `executor` since 8.4; later generations only added to them. */
function optionsOf(type: Declaration, run: RuleRun, alerts: Alerts, limit: AlertLimit, logger: Logger) {
  return {
    executionId: run.executionId,
    logger,
    params: run.params,
    state: run.state,
    startedAt: run.startedAt,
    startedAtOverridden: false,
    previousStartedAt: run.previousStartedAt,
    spaceId: run.spaceId,
    namespace: run.spaceId === 'default' ? undefined : run.spaceId,
    rule: {
      id: run.rule.id,
      ...ruleOf(type, run),
      revision: 0,
      muteAll: false,
      snoozeSchedule: [],
    },
    flappingSettings: { enabled: false, lookBackWindow: 20, statusChangeThreshold: 4 },
    getTimeRange: (window?: string) => timeRange(run, window),
    isServerless: false,
    services: {
      alertFactory: factoryOf(type, alerts, limit),
      alertsClient: clientOf(type, run, alerts, limit),
      savedObjectsClient: run.savedObjects,
      scopedClusterClient: { asCurrentUser: run.elasticsearch, asInternalUser: run.elasticsearch },
      shouldStopExecution: () => run.signal.aborted,
      shouldWriteAlerts: () => !run.signal.aborted,
    },
  };
}

/**
 * Runs rules as Kibana does since 8.4.
 * @param more adds a generation's own arguments
 */
export const runSince8 =
  (loggerOf: (ruleTypeId: string) => Logger, more: (type: Declaration) => object = () => ({})): Run =>
  async (type, run) => {
    const alerts = new Alerts(type, run);
    const limit = new AlertLimit();
    // Typed here, so that what 8.19's contract promises and the host lacks does not compile.
    const options: RuleExecutorOptions = optionsOf(type, run, alerts, limit, loggerOf(type.id));
    let given: unknown;
    try {
      given = await type.executor({ ...options, ...more(type) });
      limit.assertAnswered();
    } catch (error) {
      // Kibana ends such a run with a warning, keeps its first alerts, and lets none recover.
      if (limit.reached) return alerts.result(run.state, true);
      throw error;
    }
    // Kibana's types demand it; a state that is not given back is lost there, here its author learns of it.
    if (!answer.is(given)) {
      throw new Error(`The executor of rule type "${type.id}" must return an object with "state".`);
    }
    return alerts.result(given.state, limit.reached);
  };
