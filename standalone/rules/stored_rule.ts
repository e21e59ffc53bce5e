import * as t from 'io-ts';

/** When an action runs for an alert; Kibana's words. */
export const notifyWhen = t.keyof({
  onActionGroupChange: null,
  onActiveAlert: null,
  onThrottleInterval: null,
});
export type NotifyWhen = t.TypeOf<typeof notifyWhen>;

/** Times are ISO 8601 in UTC, as `Date.toISOString` writes them. */
const time = t.string;
const nullable = <C extends t.Mixed>(codec: C) => t.union([codec, t.null]);

const frequency = t.strict({ notifyWhen, throttle: nullable(t.string) });
export type Frequency = t.TypeOf<typeof frequency>;

const storedAction = t.strict({
  uuid: t.string,
  group: t.string,
  connectorId: t.string,
  connectorTypeId: t.string,
  /** Templates. */
  params: t.UnknownRecord,
  /** `null` where the rule says it for all its actions. */
  frequency: nullable(frequency),
});
export type StoredAction = t.TypeOf<typeof storedAction>;

/** An alert that was active after the last run. */
const storedAlert = t.strict({
  id: t.string,
  group: t.string,
  state: t.UnknownRecord,
  startedAt: time,
  /** When each action last ran for it, by the action's `uuid`. */
  notified: t.readonlyArray(t.strict({ action: t.string, at: time })),
});
export type StoredAlert = t.TypeOf<typeof storedAlert>;

/** An action that a run decided on, its templates filled in. */
const dueAction = t.strict({
  /** The same whenever the same slot is decided again, so that what ran twice can be told. */
  id: t.string,
  connectorId: t.string,
  params: t.UnknownRecord,
});
export type DueAction = t.TypeOf<typeof dueAction>;

const alertCounts = t.strict({ active: t.number, fresh: t.number, recovered: t.number });
export type AlertCounts = t.TypeOf<typeof alertCounts>;

/** How a run ended. */
const outcome = t.keyof({ ok: null, error: null, timed_out: null, lease_lost: null });

const finishedRun = t.strict({
  executionId: t.string,
  /** The time for which it was planned. */
  slot: time,
  startedAt: time,
  durationMilliseconds: t.number,
  outcome,
  /** A sentence; `null` where all is well. */
  message: nullable(t.string),
  alerts: alertCounts,
  actions: t.strict({ done: t.number, failed: t.number, dropped: t.number }),
});
export type FinishedRun = t.TypeOf<typeof finishedRun>;

/** Who runs a rule just now. */
const lease = t.strict({ owner: t.string, executionId: t.string, startedAt: time, expiresAt: time });
export type Lease = t.TypeOf<typeof lease>;

/** What a run found, written before its actions run: whoever finishes it does not look again. */
const decision = t.strict({
  executionId: t.string,
  startedAt: time,
  durationMilliseconds: t.number,
  message: nullable(t.string),
  alerts: alertCounts,
  dropped: t.number,
  due: t.readonlyArray(dueAction),
});
export type Decision = t.TypeOf<typeof decision>;

/** How far a rule's runs are. */
const progress = t.strict({
  /** When some host should look at it: at its slot, or when the lease has run out; `null` while it is disabled. */
  dueAt: nullable(time),
  /** The time for which the next run, or the one under way, is planned. */
  slot: nullable(time),
  /** Counts up with every lease: who holds an older one may not write. */
  epoch: t.number,
  lease: nullable(lease),
  decision: nullable(decision),
  previousStartedAt: nullable(time),
  /** What the rule type gave back. */
  state: t.UnknownRecord,
  alerts: t.readonlyArray(storedAlert),
  /** Failed runs since the last good one. */
  failures: t.number,
  /** The newest first. */
  runs: t.readonlyArray(finishedRun),
});
export type Progress = t.TypeOf<typeof progress>;

/** A rule as the host's saved object `alert` holds it: what somebody made, and how far its runs are. */
export const storedRule = t.strict({
  name: t.string,
  tags: t.readonlyArray(t.string),
  consumer: t.string,
  ruleTypeId: t.string,
  params: t.UnknownRecord,
  interval: t.string,
  actions: t.readonlyArray(storedAction),
  notifyWhen: nullable(notifyWhen),
  throttle: nullable(t.string),
  enabled: t.boolean,
  createdBy: nullable(t.string),
  updatedBy: nullable(t.string),
  createdAt: time,
  updatedAt: time,
  /** Counts the changes that people made. */
  revision: t.number,
  progress,
});
export type StoredRule = t.TypeOf<typeof storedRule>;

/** Kept but not looked into: keys of it may be anything. */
const opaque = { type: 'object', enabled: false } as const;

/** Kibana's name for rules among saved objects, and what is searched of them. */
export const RULE_OBJECT = {
  name: 'alert',
  mappings: {
    dynamic: false,
    properties: {
      name: { type: 'text', fields: { keyword: { type: 'keyword', ignore_above: 1_000 } } },
      tags: { type: 'keyword', ignore_above: 1_000 },
      consumer: { type: 'keyword' },
      ruleTypeId: { type: 'keyword' },
      enabled: { type: 'boolean' },
      createdAt: { type: 'date' },
      updatedAt: { type: 'date' },
      params: opaque,
      actions: { properties: { connectorId: { type: 'keyword' }, params: opaque } },
      progress: {
        properties: {
          dueAt: { type: 'date' },
          decision: opaque,
          state: opaque,
          alerts: opaque,
          runs: opaque,
        },
      },
    },
  },
} as const;
