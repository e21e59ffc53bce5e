import type { RuleExecutorOptions } from '../../../typings/kibana-8.19/server';

type Values = Readonly<Record<string, unknown>>;

interface Reported {
  readonly id: string;
  readonly actionGroup: string;
  readonly context: Values;
  /** For the run in which it recovers. */
  readonly state: Values;
}

/** An alert that was active before and is not any more. */
interface Recovered {
  readonly state: Values;
  readonly setContext: (context: Values) => void;
}

/** The one of Kibana's two ways to report alerts that a run has. */
export interface AlertReporter {
  readonly limit: () => number;
  readonly report: (alert: Reported) => void;
  /** To be told in each run that asked for the limit; `true`: none recovers. */
  readonly setLimitReached: (reached: boolean) => void;
  /** To be asked last. */
  readonly recovered: () => readonly Recovered[];
}

/** @throws Error where a Kibana to come has neither way */
export function reporterOf({
  alertsClient,
  alertFactory,
}: Pick<RuleExecutorOptions['services'], 'alertFactory' | 'alertsClient'>): AlertReporter {
  if (alertsClient !== null) {
    return {
      limit: () => alertsClient.getAlertLimitValue(),
      report: (alert) => void alertsClient.report(alert),
      setLimitReached: (reached) => alertsClient.setAlertLimitReached(reached),
      recovered: () =>
        alertsClient.getRecoveredAlerts().map(({ alert }) => ({
          state: alert.getState(),
          setContext: (context) => alertsClient.setAlertData({ id: alert.getId(), context }),
        })),
    };
  }
  return {
    limit: () => alertFactory.alertLimit.getValue(),
    report: ({ id, actionGroup, context, state }) =>
      void alertFactory.create(id).replaceState(state).scheduleActions(actionGroup, context),
    setLimitReached: (reached) => alertFactory.alertLimit.setLimitReached(reached),
    recovered: () =>
      alertFactory
        .done()
        .getRecoveredAlerts()
        .map((alert) => ({
          state: alert.getState(),
          setContext: (context) => void alert.setContext(context),
        })),
  };
}
