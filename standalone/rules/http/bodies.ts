import * as Boom from '@hapi/boom';
import * as t from 'io-ts';
import { nullable, read, text, values } from '../../http/read';
import { durationOf, parseDuration } from '../duration';
import type { ActionInput, NewRule, RuleInput } from '../rules';
import { notifyWhen, type NotifyWhen } from '../stored_rule';
import type { Generation } from '../../contracts/contract';

/** Longest name, in characters. */
const MAX_NAME = 500;
/** Longest id of anything. */
const MAX_ID = 200;

const duration = t.refinement(
  t.string,
  (value) => parseDuration(value) !== undefined,
  'string is not a valid duration',
);
const when = t.refinement(
  t.string,
  (value): value is NotifyWhen => notifyWhen.is(value),
  'string is not a valid AlertNotifyWhenType',
);
const few = <C extends t.Mixed>(codec: C, most: number) =>
  t.refinement(t.array(codec), (items) => items.length <= most, `array has more than ${most} items`);

const action717 = t.intersection([
  t.type({ id: text(MAX_ID), group: text(MAX_ID) }),
  t.partial({ params: values }),
]);

const actionSince8 = t.intersection([
  t.type({ id: text(MAX_ID) }),
  t.partial({
    group: text(MAX_ID),
    params: values,
    uuid: text(MAX_ID),
    frequency: t.exact(t.type({ summary: t.boolean, notify_when: when, throttle: nullable(duration) })),
  }),
]);

const required = { name: text(MAX_NAME), schedule: t.exact(t.type({ interval: duration })) };
const optional = { params: values, tags: few(t.string, 100), throttle: nullable(duration) };
const MOST_ACTIONS = 100;

const update717 = [
  t.type({ ...required, notify_when: when }),
  t.partial({ ...optional, actions: few(action717, MOST_ACTIONS) }),
] as const;
const updateSince8 = [
  t.type(required),
  t.partial({ ...optional, notify_when: nullable(when), actions: few(actionSince8, MOST_ACTIONS) }),
] as const;
const fixed = [
  t.type({ rule_type_id: text(MAX_ID), consumer: text(MAX_ID) }),
  t.partial({ enabled: t.boolean }),
] as const;

const bodies = {
  '7.17': {
    create: t.intersection([...update717, ...fixed]),
    update: t.intersection([...update717]),
  },
  since8: {
    create: t.intersection([...updateSince8, ...fixed]),
    update: t.intersection([...updateSince8]),
  },
} as const;

type Update = t.TypeOf<(typeof bodies)['7.17']['update']> | t.TypeOf<(typeof bodies)['since8']['update']>;
type Action = t.TypeOf<typeof actionSince8>;

function actionOf({ id, group, params = {}, uuid, frequency }: Action): ActionInput {
  if (frequency?.summary === true) {
    throw Boom.badRequest(
      'The bundled host runs actions for each alert; set frequency.summary to false, and let the text name the alert.',
    );
  }
  return {
    ...{ uuid, group, connectorId: id, params },
    frequency: frequency ? { notifyWhen: frequency.notify_when, throttle: frequency.throttle } : null,
  };
}

/** Kibana's rules since 8.6: when actions run is said by the rule or by each action, and not oftener than it looks. */
function faultsInFrequencies({ notify_when, throttle, schedule }: Update, actions: readonly Action[]) {
  const groups = (some: readonly Action[]) => some.map(({ group = 'default' }) => group).join(', ');
  const saying = actions.filter(({ frequency }) => frequency !== undefined);
  const silent = actions.filter(({ frequency }) => frequency === undefined);
  const isSaidByRule = notify_when !== undefined || Boolean(throttle);
  const interval = durationOf(schedule.interval);
  const hasty = saying.filter(
    ({ frequency }) => frequency?.throttle && durationOf(frequency.throttle) < interval,
  );
  return [
    ...(isSaidByRule && saying.length > 0
      ? [
          `Cannot specify per-action frequency params when notify_when or throttle are defined at the rule level: ${groups(saying)}`,
        ]
      : []),
    ...(!isSaidByRule && silent.length > 0
      ? [`Actions missing frequency parameters: ${groups(silent)}`]
      : []),
    ...(hasty.length > 0
      ? [
          `Action throttle cannot be shorter than the schedule interval of ${schedule.interval}: ${groups(hasty)}`,
        ]
      : []),
  ];
}

/** @throws Boom 400 */
function assertFrequencies(body: Update, actions: readonly Action[]) {
  const faults = faultsInFrequencies(body, actions);
  if (faults.length > 0) {
    const many =
      faults.length > 1 ? `${faults.length} errors:\n- ${faults.join('\n- ')}` : `error: ${faults[0]}`;
    throw Boom.badRequest(`Failed to validate actions due to the following ${many}`);
  }
}

function inputOf(generation: Generation, body: Update): RuleInput {
  const { name, tags = [], params = {}, schedule, throttle = null, notify_when = null } = body;
  const actions: readonly Action[] = body.actions ?? [];
  if (generation !== '7.17') {
    assertFrequencies(body, actions);
  }
  return {
    ...{ name, tags, params, interval: schedule.interval, throttle, notifyWhen: notify_when },
    actions: actions.map(actionOf),
  };
}

/** Body of `POST /api/alerting/rule`. @throws Boom 400 */
export function readNewRule(generation: Generation, payload: unknown): NewRule {
  const codec = generation === '7.17' ? bodies['7.17'].create : bodies.since8.create;
  const body = read('body', codec, payload);
  const { rule_type_id: ruleTypeId, consumer, enabled = true } = body;
  return { ...inputOf(generation, body), ruleTypeId, consumer, enabled };
}

/** Body of `PUT /api/alerting/rule/{id}`. @throws Boom 400 */
export function readRuleChange(generation: Generation, payload: unknown): RuleInput {
  const codec = generation === '7.17' ? bodies['7.17'].update : bodies.since8.update;
  return inputOf(generation, read('body', codec, payload));
}
