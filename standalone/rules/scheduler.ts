import { randomUUID } from 'node:crypto';
import type { Log } from '../log';
import { messageOf } from '../problem';
import { claim } from './progress';
import { Refused } from './refused';
import { runRule, type RunnerOptions } from './runner';
import type { RuleDocument } from './store';

export interface SchedulerOptions extends RunnerOptions {
  /** Names this host among those that share an Elasticsearch. */
  readonly owner: string;
  /** Rules that run at the same time. */
  readonly capacity: number;
  readonly pollMilliseconds: number;
}

/** Kibana's `xpack.task_manager` defaults: workers and poll interval; and a lease long enough for a slow write. */
export const DEFAULTS = { capacity: 10, pollMilliseconds: 3_000, leaseMilliseconds: 60_000 } as const;

/** Looks for rules that are due, takes them and runs them. */
export class Scheduler {
  /** Rules that could not be taken. */
  private readonly refused = new Refused();
  private readonly running = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();
  private waking = new AbortController();
  private loop: Promise<void> = Promise.resolve();
  private readonly log: Log;
  private isUnreachable = false;

  constructor(private readonly options: SchedulerOptions) {
    this.log = options.log;
  }

  start(): void {
    this.loop = this.keepPolling();
  }

  /** Cancels what runs and gives it back, so that another host goes on at once. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.loop;
    await this.idle();
  }

  /** Looks at once, e.g. since somebody has made a rule. */
  wake(): void {
    this.waking.abort();
  }

  /** Resolves when nothing runs. */
  async idle(): Promise<void> {
    while (this.running.size > 0) {
      await Promise.all(this.running.values());
    }
  }

  /** Takes what is due, as far as there is room, and starts it. @returns how many rules were taken */
  async poll(): Promise<number> {
    let taken = 0;
    for (const type of this.options.types.keys()) {
      taken += await this.pollType(type);
    }
    return taken;
  }

  /** Rules of types that this host's plugin does not have are left to hosts whose plugin does. */
  private async pollType(type: string): Promise<number> {
    const { store, clock, capacity } = this.options;
    if (this.running.size >= capacity) {
      return 0;
    }
    const now = clock.now();
    let taken = 0;
    // those that run here may still be shown as due: a search sees writes a little later
    for await (const known of store.due(type, now, capacity + this.running.size)) {
      if (this.stopping.signal.aborted || this.running.size >= capacity) {
        break;
      }
      if (!this.running.has(known.id) && !this.refused.rests(known.id, now)) {
        taken += (await this.tryTake(known)) ? 1 : 0;
      }
    }
    return taken;
  }

  /** One rule that cannot be taken, e.g. since its document is too long, keeps no other one waiting. */
  private async tryTake(known: RuleDocument): Promise<boolean> {
    try {
      const isTaken = await this.take(known);
      this.refused.forget(known.id);
      return isTaken;
    } catch (error) {
      if (this.refused.note(known.id, this.options.clock.now()) === 1) {
        this.log.warn({ rule: known.id, reason: messageOf(error) }, 'a rule cannot be run; trying again');
      }
      return false;
    }
  }

  private async take(known: RuleDocument): Promise<boolean> {
    const { store, clock, owner, leaseMilliseconds } = this.options;
    const executionId = randomUUID();
    const claimed = await store.change(
      known.id,
      (rule) => {
        const progress = claim(rule.progress, { owner, executionId, now: clock.now(), leaseMilliseconds });
        return progress && { ...rule, progress };
      },
      { known, refresh: false },
    );
    if (claimed === undefined) {
      return false;
    }
    const run = runRule(claimed, this.options, this.stopping.signal);
    this.running.set(
      known.id,
      run.finally(() => this.running.delete(known.id)),
    );
    return true;
  }

  private async keepPolling(): Promise<void> {
    const { clock, pollMilliseconds } = this.options;
    while (!this.stopping.signal.aborted) {
      this.waking = new AbortController();
      await this.tryPoll();
      await clock.wait(pollMilliseconds, AbortSignal.any([this.stopping.signal, this.waking.signal]));
    }
  }

  /** An Elasticsearch that does not answer is told of once, and tried again. */
  private async tryPoll(): Promise<void> {
    try {
      await this.poll();
      if (this.isUnreachable) {
        this.log.info('rules run again');
      }
      this.isUnreachable = false;
    } catch (error) {
      if (!this.isUnreachable) {
        this.log.warn({ reason: messageOf(error) }, 'rules cannot be looked for; trying again');
      }
      this.isUnreachable = true;
    }
  }
}
