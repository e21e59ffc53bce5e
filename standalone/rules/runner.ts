import type { Connectors } from '../actions/connectors';
import type { Log } from '../log';
import { messageOf } from '../problem';
import { MAX_ACTIONS, MAX_ALERTS, settle } from './alerts';
import { DueActions, MAX_BYTES, type Performed, performAll } from './due_actions';
import { HeldRule } from './held_rule';
import { keepLease } from './keep_lease';
import { look, type Look, type RuleServices } from './look';
import { decide, finish, type Found, release, renew } from './progress';
import type { RuleDocument, RuleStore } from './store';
import type { Decision, FinishedRun, Lease } from './stored_rule';

export interface RunnerOptions extends RuleServices {
  readonly store: RuleStore;
  readonly connectors: Pick<Connectors, 'execute'>;
  readonly leaseMilliseconds: number;
  readonly log: Log;
}

/** Longest sentence that is remembered of a run, in characters. */
const MAX_MESSAGE = 1_000;

const shortened = (message: string) =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;

/** What is said of alerts that no run may report, or remember. */
function noteOf(limitReached: boolean, leftOut: number): string | null {
  if (limitReached) {
    return 'More alerts were found than a run may report; the rest was left out, and none recovered. Narrow the rule.';
  }
  return leftOut > 0
    ? `A rule may have ${MAX_ALERTS} alerts at once; ${leftOut} new ones were left out. Narrow the rule.`
    : null;
}

const NOTHING = { active: 0, fresh: 0, recovered: 0 };
const NO_ACTIONS = { done: 0, failed: 0, dropped: 0 };

/** How a run ends, where that is other than usual. */
type Ending = Pick<FinishedRun, 'outcome' | 'message'> & Partial<FinishedRun>;
type Change = Parameters<HeldRule['change']>[0];

/** One run of a rule that was claimed: look, decide, act, finish. */
class Run {
  constructor(
    private readonly options: RunnerOptions,
    private readonly held: HeldRule,
    private readonly lease: Lease,
    private readonly ended: AbortSignal,
  ) {}

  async run(): Promise<void> {
    const { decision } = this.held.rule.progress;
    // somebody decided and did not finish: looking again could find something else, and tell it under the same slot
    if (decision !== null) {
      return this.act(decision);
    }
    const looked = await look(this.held.id, this.held.rule, this.lease, this.options, this.ended);
    switch (looked.type) {
      case 'found':
        return this.take(looked);
      case 'failed':
        return this.finish({ outcome: 'error', message: shortened(looked.message) });
      case 'timed_out':
        return this.finish({ outcome: 'timed_out', message: looked.message });
      case 'ended':
        return this.giveBack();
    }
  }

  private async take({ ruleType, result }: Look & { type: 'found' }): Promise<void> {
    const { rule, id } = this.held;
    const now = this.options.clock.now();
    const { startedAt, executionId } = this.lease;
    const due = new DueActions(id, rule, ruleType, now);
    const settled = settle(rule, rule.progress.alerts, result, now, due.admit);
    const found: Found = { state: result.state, alerts: settled.alerts, startedAt };
    const decision: Decision = {
      executionId,
      startedAt,
      durationMilliseconds: now.getTime() - Date.parse(startedAt),
      message: noteOf(result.limitReached, settled.leftOut),
      alerts: settled.counts,
      dropped: settled.dropped,
      due: due.all,
    };
    try {
      if (decision.due.length === 0) {
        return await this.conclude(decision, { done: 0, failed: 0 }, found);
      }
      await this.held.change(decide(found, decision));
    } catch (error) {
      return this.giveUp(error);
    }
    if (!this.held.lost.aborted) {
      await this.act(decision);
    }
  }

  /**
   * What was found cannot be written, e.g. since it is too long: the run has failed, or it would be repeated for ever.
   * Where it was written after all, and only the answer got lost, the run goes on.
   */
  private async giveUp(error: unknown): Promise<void> {
    const { clock, leaseMilliseconds } = this.options;
    const message = shortened(`What the run found could not be kept: ${messageOf(error)}`);
    const failed = this.finishing({ outcome: 'error', message });
    const goOn = renew(clock.now(), leaseMilliseconds);
    await this.held.change((progress, epoch, rule) =>
      progress.decision === null ? failed(progress, epoch, rule) : goOn(progress, epoch),
    );
    const { decision } = this.held.rule.progress;
    if (!this.held.lost.aborted && decision !== null) {
      await this.act(decision);
    }
  }

  private async act(decision: Decision): Promise<void> {
    const { clock, connectors, leaseMilliseconds } = this.options;
    // a write that fails tells nothing of the lease: who keeps it gives it up in time
    const isHeld = () =>
      this.held.change(renew(clock.now(), leaseMilliseconds)).catch(() => !this.held.lost.aborted);
    const performed = await performAll(decision.due, connectors, this.ended, isHeld);
    return performed === undefined ? this.giveBack() : this.conclude(decision, performed);
  }

  private conclude(decision: Decision, { done, failed, reason }: Performed, found?: Found): Promise<void> {
    const { executionId, startedAt, durationMilliseconds, alerts, dropped, message } = decision;
    const sentences = [
      message,
      failed > 0 ? `${failed} of ${done + failed} actions failed: ${reason}` : null,
      dropped > 0
        ? `${dropped} actions were over the limits of one run (${MAX_ACTIONS} actions, ${MAX_BYTES} bytes) and did not run.`
        : null,
    ].filter((sentence) => sentence !== null);
    return this.finish(
      {
        executionId,
        startedAt,
        durationMilliseconds,
        outcome: 'ok',
        message: sentences.length === 0 ? null : shortened(sentences.join(' ')),
        alerts,
        actions: { done, failed, dropped },
      },
      found,
    );
  }

  private async finish(run: Ending, found?: Found): Promise<void> {
    await this.held.change(this.finishing(run, found));
  }

  private finishing(run: Ending, found?: Found): Change {
    const { executionId, startedAt } = this.lease;
    const now = this.options.clock.now();
    return (progress, epoch, { interval }) => {
      const finished: FinishedRun = {
        executionId,
        slot: progress.slot ?? startedAt,
        startedAt,
        durationMilliseconds: now.getTime() - Date.parse(startedAt),
        alerts: NOTHING,
        actions: NO_ACTIONS,
        ...run,
      };
      return finish(finished, found, interval, now)(progress, epoch);
    };
  }

  private async giveBack(): Promise<void> {
    if (!this.held.lost.aborted) {
      await this.held.change(release);
    }
  }
}

/**
 * Runs a rule that was claimed, and keeps its lease meanwhile. Never rejects: what cannot be written is told to the log,
 * and the rule runs again when its lease has run out.
 * @param stop fires when the host stops
 */
export async function runRule(
  document: RuleDocument,
  options: RunnerOptions,
  stop: AbortSignal,
): Promise<void> {
  const { store, clock, leaseMilliseconds, log } = options;
  const { lease } = document.rule.progress;
  if (lease === null) {
    return;
  }
  const held = new HeldRule(store, document);
  const done = new AbortController();
  const keeping = keepLease(held, clock, leaseMilliseconds, log, done.signal);
  try {
    await new Run(options, held, lease, AbortSignal.any([stop, held.lost])).run();
  } catch (error) {
    log.error({ rule: held.id, reason: messageOf(error) }, 'a run could not be recorded');
  } finally {
    done.abort();
    await keeping;
  }
  if (held.lost.aborted) {
    log.warn({ rule: held.id, executionId: lease.executionId }, 'a run lost its lease and wrote nothing');
  }
}
