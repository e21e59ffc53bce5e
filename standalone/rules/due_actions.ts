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

/** What the actions of one run may become, in bytes of JSON: they are kept in the rule's document until they have run. */
export const MAX_BYTES = 5_000_000;

/** Fills in the templates of what is to run, while there is room. */
export class DueActions {
  readonly all: DueAction[] = [];
  private room = MAX_BYTES;

  constructor(
    private readonly ruleId: string,
    private readonly rule: StoredRule,
    private readonly type: Pick<RuleType, 'id' | 'actionGroups'>,
    private readonly now: Date,
  ) {}

  /** @returns whether the action runs; after the first that does not, none does */
  readonly admit = (notice: Notice): boolean => {
    if (this.room <= 0) {
      return false;
    }
    const { ruleId, rule, type, now } = this;
    const action: DueAction = {
      id: idOf(ruleId, notice.alert.id, notice.group, notice.action.uuid, rule.progress.slot ?? ''),
      connectorId: notice.action.connectorId,
      params: renderParams(notice.action.params, variablesOf(ruleId, rule, type, notice, now)),
    };
    const bytes = Buffer.byteLength(JSON.stringify(action));
    const fits = bytes <= this.room;
    this.room = fits ? this.room - bytes : 0;
    if (fits) {
      this.all.push(action);
    }
    return fits;
  };
}

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

async function performBatch(
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

/** Actions after which a run looks whether it still holds the rule. */
const BATCH = 50;

/**
 * Runs actions, some at once, until all have run, the signal fires, or the rule is no more held.
 * @param isHeld asked between batches: who has disabled the rule wants no more of its actions
 * @returns `undefined` where the signal fired: those that have run will run again, under the same ids
 */
export async function performAll(
  due: readonly DueAction[],
  connectors: Pick<Connectors, 'execute'>,
  signal: AbortSignal,
  isHeld: () => Promise<boolean>,
): Promise<Performed | undefined> {
  let all: Performed = { done: 0, failed: 0 };
  for (let from = 0; from < due.length; from += BATCH) {
    if (from > 0 && !(await isHeld())) {
      return undefined;
    }
    const performed = await performBatch(due.slice(from, from + BATCH), connectors, signal);
    if (performed === undefined) {
      return undefined;
    }
    const { done, failed, reason } = performed;
    all = { done: all.done + done, failed: all.failed + failed, reason: all.reason ?? reason };
  }
  return all;
}
