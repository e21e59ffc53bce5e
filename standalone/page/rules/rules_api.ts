import * as t from 'io-ts';

const nullable = <C extends t.Mixed>(codec: C) => t.union([codec, t.null, t.undefined]);

const ruleAction = t.type({ id: t.string, group: t.string, params: t.UnknownRecord });
export type RuleAction = t.TypeOf<typeof ruleAction>;

/** A rule as Kibana's API answers it, as far as the page shows it; 7.17 has no `last_run` and no `next_run`. */
export const rule = t.intersection([
  t.type({
    id: t.string,
    name: t.string,
    tags: t.array(t.string),
    enabled: t.boolean,
    rule_type_id: t.string,
    schedule: t.type({ interval: t.string }),
    params: t.UnknownRecord,
    actions: t.array(ruleAction),
    execution_status: t.intersection([
      t.type({ status: t.string }),
      t.partial({
        last_execution_date: nullable(t.string),
        error: nullable(t.type({ message: t.string })),
      }),
    ]),
  }),
  t.partial({
    next_run: nullable(t.string),
    last_run: nullable(
      t.type({
        outcome: t.string,
        alerts_count: t.type({ active: nullable(t.number), new: nullable(t.number) }),
      }),
    ),
  }),
]);
export type Rule = t.TypeOf<typeof rule>;

/** `GET /api/alerting/rules/_find`. */
export const foundRules = t.type({ total: t.number, data: t.array(rule) });

const ruleType = t.intersection([
  t.type({
    id: t.string,
    name: t.string,
    producer: t.string,
    action_groups: t.array(t.type({ id: t.string, name: t.string })),
    default_action_group_id: t.string,
  }),
  t.partial({ default_schedule_interval: nullable(t.string) }),
]);
export type RuleType = t.TypeOf<typeof ruleType>;

/** `GET /api/alerting/rule_types`. */
export const ruleTypes = t.array(ruleType);

const connector = t.type({ id: t.string, name: t.string, connector_type_id: t.string });
export type Connector = t.TypeOf<typeof connector>;

/** `GET /api/actions/connectors`. */
export const connectors = t.array(connector);

const run = t.type({
  id: t.string,
  timestamp: t.string,
  duration_ms: t.number,
  status: t.string,
  message: t.string,
  num_active_alerts: t.number,
  num_new_alerts: t.number,
  num_recovered_alerts: t.number,
  num_triggered_actions: t.number,
});
export type Run = t.TypeOf<typeof run>;

/** `GET /internal/alerting/rule/{id}/_execution_log`. */
export const runs = t.type({ total: t.number, data: t.array(run) });
