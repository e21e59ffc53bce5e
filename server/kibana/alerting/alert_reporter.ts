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

/** How a run reports alerts. */
export interface AlertReporter {
  readonly limit: () => number;
  readonly report: (alert: Reported) => void;
  /** To be told in each run that asked for the limit; `true`: none recovers. */
  readonly setLimitReached: (reached: boolean) => void;
  /** To be asked last. */
  readonly recovered: () => readonly Recovered[];
}

/** A run's services, of a Kibana that may be newer than what is known of it. */
interface Services {
  readonly alertFactory?: RuleExecutorOptions['services']['alertFactory'];
}

/** @throws Error where a Kibana to come has no factory of alerts any more */
export function reporterOf({ alertFactory }: Services): AlertReporter {
  if (!alertFactory) {
    throw new Error(
      'This Kibana takes alerts in a way that this Spoor does not know (it has no alertFactory): install the Spoor that is made for it.',
    );
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
