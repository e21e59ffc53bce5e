import { createHash } from 'node:crypto';
import { isBoom } from '@hapi/boom';
import type { ActionResult } from '../actions/connector_type';
import type { Connectors } from '../actions/connectors';
import { renderParams } from '../actions/templates';
import { messageOf } from '../problem';
import type { Notice } from './alerts';
import type { RuleType } from './rule_type';
import type { DueAction, StoredRule } from './stored_rule';
import { variablesOf } from './variables';

/** Actions of one run that run at the same time. */
const AT_ONCE = 5;

/** One action for one alert in one slot has one id, whoever decides it and however often. */
const idOf = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

/** Fills in the templates of what is to run. */
export const dueActions = (
  ruleId: string,
  rule: StoredRule,
  type: RuleType,
  notices: readonly Notice[],
  now: Date,
): readonly DueAction[] =>
  notices.map((notice) => ({
    id: idOf(ruleId, notice.alert.id, notice.group, notice.action.uuid, rule.progress.slot ?? ''),
    connectorId: notice.action.connectorId,
    params: renderParams(notice.action.params, variablesOf(ruleId, rule, type, notice, now)),
  }));

/** What came of a run's actions. */
export interface Performed {
  readonly done: number;
  readonly failed: number;
  /** Why the first of them failed. */
  readonly reason?: string;
}

const reasonOf = (result: ActionResult) =>
  result.status === 'ok' ? undefined : (result.serviceMessage ?? result.message);

async function perform({ id, connectorId, params }: DueAction, connectors: Pick<Connectors, 'execute'>) {
  try {
    return reasonOf(await connectors.execute(connectorId, params, id));
  } catch (error) {
    return isBoom(error, 404) ? `Connector "${connectorId}" is no more.` : messageOf(error);
  }
}

/**
 * Runs actions, some at once, until all have run or the signal fires.
 * @returns `undefined` where the signal fired: those that have run will run again, under the same ids
 */
export async function performAll(
  due: readonly DueAction[],
  connectors: Pick<Connectors, 'execute'>,
  signal: AbortSignal,
): Promise<Performed | undefined> {
  const waiting = due.values();
  const reasons: string[] = [];
  let done = 0;
  const work = async () => {
    for (const action of waiting) {
      if (signal.aborted) {
        return;
      }
      const reason = await perform(action, connectors);
      if (reason === undefined) {
        done += 1;
      } else {
        reasons.push(reason);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done + reasons.length < due.length
    ? undefined
    : { done, failed: reasons.length, reason: reasons[0] };
}
