import type { Generation } from '#standalone/contracts/contract';
import { always, type Refusal, since8 } from './refusal';

type Values = Readonly<Record<string, unknown>>;

/** An alert, as executors of all generations use it. */
export interface BadAlert {
  readonly getId: () => string;
  readonly replaceState: (state: Values) => BadAlert;
  readonly scheduleActions: (group: string, context?: Values) => BadAlert;
  /** Since 8.4. */
  readonly setContext: (context: Values) => BadAlert;
}

/** What bad executors use, loosely: each generation gives only some of it. */
export interface BadServices {
  readonly alertInstanceFactory: (id: string) => BadAlert;
  readonly alertFactory: {
    readonly create: (id: string) => BadAlert;
    readonly alertLimit: { readonly getValue: () => number };
    readonly done: () => { readonly getRecoveredAlerts: () => readonly BadAlert[] };
  };
  readonly alertsClient: {
    readonly report: (alert: Values) => void;
    readonly getAlertLimitValue: () => number;
    readonly setAlertLimitReached: (reached: boolean) => void;
    readonly setAlertData: (data: { readonly id: string; readonly context: Values }) => void;
    readonly getRecoveredAlerts: () => ReadonlyArray<{ readonly alert: BadAlert }>;
  };
}

/** A run that Kibana fails, or its types do not let pass. */
export interface RunRefusal extends Pick<Refusal, 'what' | 'source'> {
  readonly says: string;
  readonly run: (services: BadServices, generation: Generation) => unknown;
}

/** An alert in whichever way the generation makes them. */
export const alertOf = (services: BadServices, generation: Generation, id: string): BadAlert =>
  generation === '7.17' ? services.alertInstanceFactory(id) : services.alertFactory.create(id);

const OLD = 'x-pack/plugins/alerting/server';
const NEW = 'x-pack/platform/plugins/shared/alerting/server';
const FACTORY = `${NEW}/alert/create_alert_factory.ts`;
const state = { state: {} };

/** What is refused of runs. */
export const runRefusals: readonly RunRefusal[] = [
  {
    what: 'nothing given back (Kibana’s types refuse it; running, the state would be lost)',
    source: since8(`${NEW}/types.ts`),
    run: () => undefined,
    says: 'must return an object with "state"',
  },
  {
    what: 'a state that is not under "state", as 7.17 has it',
    source: since8(`${NEW}/types.ts`),
    run: () => ({ seen: 1 }),
    says: 'must return an object with "state"',
  },
  {
    what: 'an alert by the factory of 7.17',
    source: since8(`${NEW}/task_runner/rule_type_runner.ts`),
    run: (services) => services.alertInstanceFactory('a'),
    says: 'alertInstanceFactory is not a function',
  },
  {
    what: 'an alert by the factory that came later',
    source: { '7.17': `${OLD}/task_runner/task_runner.ts` },
    run: (services) => {
      services.alertFactory.create('a');
      return state;
    },
    says: 'Cannot read properties of undefined',
  },
  {
    what: 'an alert that fires twice',
    source: always(`${OLD}/alert_instance/alert_instance.ts`, `${NEW}/alert/alert.ts`),
    run: (services, generation) => {
      alertOf(services, generation, 'a').scheduleActions('found').scheduleActions('found');
      return state;
    },
    says: 'execution has already been scheduled, cannot schedule twice',
  },
  {
    what: 'an action group that the type does not have (Kibana logs it and does nothing)',
    source: always(
      `${OLD}/task_runner/create_execution_handler.ts`,
      `${NEW}/task_runner/action_scheduler/action_scheduler.ts`,
    ),
    run: (services, generation) => {
      alertOf(services, generation, 'a').scheduleActions('lost');
      return state;
    },
    says: 'Invalid action group "lost"',
  },
  {
    what: 'a limit that is asked for and not reported on',
    source: since8(FACTORY),
    run: ({ alertFactory }) => {
      alertFactory.alertLimit.getValue();
      return state;
    },
    says: 'Rule has not reported whether alert limit has been reached after requesting limit value!',
  },
  {
    what: 'an alert after all were said to be made',
    source: since8(FACTORY),
    run: ({ alertFactory }) => {
      alertFactory.done();
      alertFactory.create('a');
      return state;
    },
    says: "Can't create new alerts after calling done() in AlertsFactory.",
  },
];
