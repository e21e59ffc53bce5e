import type { Client } from '@elastic/elasticsearch';
import type { SavedObjectsClientContract } from '../../typings/kibana-8.19/server';
import { messageOf } from '../problem';
import type { Clock } from './clock';
import { durationOf } from './duration';
import type { RuleIdentity, RuleResult, RuleType } from './rule_type';
import type { Lease, StoredRule } from './stored_rule';
import { SPACE } from './variables';

/** Kibana's `xpack.alerting.defaultRuleTaskTimeout`. */
const DEFAULT_TIMEOUT = '5m';

/** What rule types get at. */
export interface RuleServices {
  readonly types: ReadonlyMap<string, RuleType>;
  /** With the engine's credentials. */
  readonly elasticsearch: Client;
  /** Sees what the plugin's types hold, but for hidden ones. */
  readonly savedObjects: SavedObjectsClientContract;
  readonly clock: Clock;
}

/** What came of asking a rule type. */
export type Look =
  | { readonly type: 'found'; readonly ruleType: RuleType; readonly result: RuleResult }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'timed_out'; readonly message: string }
  /** The host stops, or has lost the rule. */
  | { readonly type: 'ended' };

const identityOf = (id: string, rule: StoredRule): RuleIdentity => ({
  id,
  name: rule.name,
  tags: rule.tags,
  consumer: rule.consumer,
  ruleTypeId: rule.ruleTypeId,
  enabled: rule.enabled,
  interval: rule.interval,
  createdBy: rule.createdBy,
  updatedBy: rule.updatedBy,
  createdAt: new Date(rule.createdAt),
  updatedAt: new Date(rule.updatedAt),
});

/** Rejects when the signal fires: a rule type that does not listen to it must not hold up the host. */
const refusal = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const refuse = () => reject(new Error('The run was cancelled.'));
    signal.addEventListener('abort', refuse, { once: true });
    if (signal.aborted) {
      refuse();
    }
  });

/**
 * Asks a rule's type once, within its time.
 * @param ended fires when the host stops or has lost the rule
 */
export async function look(
  id: string,
  rule: StoredRule,
  { executionId, startedAt }: Lease,
  { types, elasticsearch, savedObjects, clock }: RuleServices,
  ended: AbortSignal,
): Promise<Look> {
  const ruleType = types.get(rule.ruleTypeId);
  if (ruleType === undefined) {
    return { type: 'failed', message: `Rule type "${rule.ruleTypeId}" is not registered.` };
  }
  const limit = ruleType.ruleTaskTimeout ?? DEFAULT_TIMEOUT;
  const over = new AbortController();
  const late = new AbortController();
  void clock.wait(durationOf(limit), over.signal).then(() => {
    if (!over.signal.aborted) {
      late.abort();
    }
  });
  const signal = AbortSignal.any([ended, late.signal]);
  const { previousStartedAt, state, alerts } = rule.progress;
  try {
    const run = Promise.resolve().then(() =>
      ruleType.run({
        executionId,
        rule: identityOf(id, rule),
        params: ruleType.validateParams(rule.params),
        state,
        startedAt: new Date(startedAt),
        previousStartedAt: previousStartedAt === null ? null : new Date(previousStartedAt),
        spaceId: SPACE,
        elasticsearch,
        savedObjects,
        activeAlerts: new Map(alerts.map((alert) => [alert.id, alert.state])),
        signal,
      }),
    );
    return { type: 'found', ruleType, result: await Promise.race([run, refusal(signal)]) };
  } catch (error) {
    if (ended.aborted) {
      return { type: 'ended' };
    }
    return late.signal.aborted
      ? {
          type: 'timed_out',
          message: `The rule took longer than ${limit} and was cancelled; make it look at less.`,
        }
      : { type: 'failed', message: messageOf(error) };
  } finally {
    over.abort();
  }
}
