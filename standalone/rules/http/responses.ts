import { RECOVERED } from '../alerts';
import type { RuleType } from '../rule_type';
import type { RuleDocument } from '../store';
import type { FinishedRun, StoredRule } from '../stored_rule';
import type { Generation } from '../../contracts/contract';

/** The newest run that came to an end by itself. */
const lastRunOf = ({ progress }: StoredRule): FinishedRun | undefined =>
  progress.runs.find(({ outcome }) => outcome !== 'lease_lost');

const hasFailed = ({ outcome }: FinishedRun) => outcome === 'error' || outcome === 'timed_out';

function statusOf(run: FinishedRun, generation: Generation) {
  if (hasFailed(run)) return 'error';
  if (run.message !== null && generation !== '7.17') return 'warning';
  return run.alerts.active > 0 ? 'active' : 'ok';
}

const reasonOf = ({ outcome }: FinishedRun, generation: Generation) =>
  outcome === 'timed_out' && generation !== '7.17' ? 'timeout' : 'execute';

/** Kibana's reason of runs that left out actions; the host has no others. */
const WARNING = 'maxExecutableActions';

function executionStatus(rule: StoredRule, generation: Generation) {
  const run = lastRunOf(rule);
  if (run === undefined) {
    return { status: 'pending', last_execution_date: rule.createdAt };
  }
  const { startedAt, durationMilliseconds, message } = run;
  const status = statusOf(run, generation);
  return {
    status,
    ...(status === 'error' ? { error: { reason: reasonOf(run, generation), message } } : {}),
    ...(status === 'warning' ? { warning: { reason: WARNING, message } } : {}),
    last_execution_date: startedAt,
    last_duration: durationMilliseconds,
  };
}

function lastRun(rule: StoredRule) {
  const run = lastRunOf(rule);
  if (run === undefined) return null;
  const outcomes = hasFailed(run) ? 'failed' : 'succeeded';
  const { active, fresh, recovered } = run.alerts;
  return {
    outcome: outcomes === 'succeeded' && run.message !== null ? 'warning' : outcomes,
    outcome_msg: run.message === null ? null : [run.message],
    warning: outcomes === 'succeeded' && run.message !== null ? WARNING : null,
    alerts_count: { active, new: fresh, recovered, ignored: 0 },
  };
}

const actionsOf = ({ actions }: StoredRule, generation: Generation) =>
  actions.map(({ uuid, group, connectorId, connectorTypeId, params, frequency }) => ({
    ...{ group, id: connectorId, params, connector_type_id: connectorTypeId },
    ...(generation === '7.17' ? {} : { uuid }),
    ...(generation === '7.17' || frequency === null
      ? {}
      : { frequency: { summary: false, notify_when: frequency.notifyWhen, throttle: frequency.throttle } }),
  }));

/** What only 8 and later tell of a rule. */
const since8 = (rule: StoredRule) => ({
  revision: rule.revision,
  running: rule.progress.lease !== null,
  last_run: lastRun(rule),
  next_run: rule.progress.slot,
  api_key_created_by_user: false,
});

/** A rule as the generation's API answers it. */
export const ruleResponse = ({ id, rule }: RuleDocument, generation: Generation) => ({
  id,
  name: rule.name,
  tags: rule.tags,
  enabled: rule.enabled,
  consumer: rule.consumer,
  rule_type_id: rule.ruleTypeId,
  schedule: { interval: rule.interval },
  params: rule.params,
  actions: actionsOf(rule, generation),
  throttle: rule.throttle,
  notify_when: rule.notifyWhen ?? (generation === '7.17' ? 'onActiveAlert' : null),
  mute_all: false,
  muted_alert_ids: [],
  // rules run with the engine's credentials: there is no key of a person
  api_key_owner: null,
  created_by: rule.createdBy,
  updated_by: rule.updatedBy,
  created_at: rule.createdAt,
  updated_at: rule.updatedAt,
  scheduled_task_id: rule.enabled ? id : null,
  execution_status: executionStatus(rule, generation),
  ...(generation === '7.17' ? {} : since8(rule)),
});

const logStatusOf = ({ outcome, message }: FinishedRun) => {
  if (outcome !== 'ok') return 'failure';
  return message === null ? 'success' : 'warning';
};

/** A line of `GET /internal/alerting/rule/{id}/_execution_log`, as 8.19 has them. */
const logLine = (id: string, rule: StoredRule, run: FinishedRun) => ({
  id: run.executionId,
  timestamp: run.startedAt,
  duration_ms: run.durationMilliseconds,
  status: logStatusOf(run),
  message: run.message ?? `rule executed: ${rule.ruleTypeId}:${id}: '${rule.name}'`,
  num_active_alerts: run.alerts.active,
  num_new_alerts: run.alerts.fresh,
  num_recovered_alerts: run.alerts.recovered,
  num_generated_actions: run.actions.done + run.actions.failed + run.actions.dropped,
  num_triggered_actions: run.actions.done + run.actions.failed,
  num_succeeded_actions: run.actions.done,
  num_errored_actions: run.actions.failed,
  schedule_delay_ms: Math.max(0, Date.parse(run.startedAt) - Date.parse(run.slot)),
  timed_out: run.outcome === 'timed_out',
  rule_id: id,
  rule_name: rule.name,
  space_ids: ['default'],
});

/** The history of a rule's runs, the newest first. */
export function executionLog({ id, rule }: RuleDocument, page: number, perPage: number) {
  const { runs } = rule.progress;
  const start = (page - 1) * perPage;
  return {
    total: runs.length,
    data: runs.slice(start, start + perPage).map((run) => logLine(id, rule, run)),
  };
}

/** Kibana's `normalizedActionVariables`: what a type leaves out is empty. */
const actionVariablesOf = ({ actionVariables: { context, state, params } = {} }: RuleType) => ({
  context: context ?? [],
  state: state ?? [],
  params: params ?? [],
});

/** A rule type as `GET /api/alerting/rule_types` lists it. */
export const ruleTypeResponse = (type: RuleType, mayChange: boolean) => ({
  id: type.id,
  name: type.name,
  producer: type.producer,
  action_groups: [...type.actionGroups, RECOVERED],
  default_action_group_id: type.defaultActionGroupId,
  recovery_action_group: RECOVERED,
  action_variables: actionVariablesOf(type),
  default_schedule_interval: type.defaultScheduleInterval,
  rule_task_timeout: type.ruleTaskTimeout,
  minimum_license_required: 'basic',
  is_exportable: true,
  enabled_in_license: true,
  authorized_consumers: Object.fromEntries(
    [type.producer, 'alerts'].map((consumer) => [consumer, { read: true, all: mayChange }]),
  ),
});
