import type { PageGeneration } from '../generations/generation';
import type { RuleParams } from './rule_form';
import type { Rule, RuleAction, RuleType } from './rules_api';

/** A rule that is being made or changed. */
export interface RuleDraft {
  readonly name: string;
  /** Not edited here, and not lost. */
  readonly tags: readonly string[];
  readonly interval: string;
  readonly params: RuleParams;
  readonly actions: readonly RuleAction[];
}

/** Kibana's own beginning. */
const INTERVAL = '1m';

export const newDraft = (type: RuleType): RuleDraft => ({
  name: '',
  tags: [],
  interval: type.default_schedule_interval ?? INTERVAL,
  params: {},
  actions: [],
});

export const draftOf = ({ name, tags, schedule, params, actions }: Rule): RuleDraft => ({
  name,
  tags,
  interval: schedule.interval,
  params,
  actions: actions.map(({ id, group, params: own }) => ({ id, group, params: own })),
});

/** Actions are told of an alert when it begins or changes, not with every run; where that stands differs. */
const NOTIFY = { notify_when: 'onActionGroupChange', throttle: null };

/** The body of `POST` and `PUT`, of which `PUT` takes no more than this. */
export const bodyOf = (
  { name, tags, interval, params, actions }: RuleDraft,
  notifiesBy: PageGeneration['notifiesBy'],
) => ({
  name: name.trim(),
  tags,
  schedule: { interval },
  params,
  ...(notifiesBy === 'rule'
    ? { ...NOTIFY, actions }
    : { actions: actions.map((one) => ({ ...one, frequency: { summary: false, ...NOTIFY } })) }),
});

/** What only `POST` takes. */
export const identityOf = ({ id, producer }: RuleType) => ({
  rule_type_id: id,
  consumer: producer,
  enabled: true,
});

/** Kibana's spelling of a duration. */
const DURATION = /^[1-9]\d{0,4}[smhd]$/;

/** What keeps a draft from being saved, by place; the type's own fields apart. */
export const faultsOf = ({ name, interval }: RuleDraft) => ({
  name: name.trim() === '' ? 'Give the rule a name.' : undefined,
  interval: DURATION.test(interval) ? undefined : 'Write a number and s, m, h or d: 30s, 5m, 1h.',
});
