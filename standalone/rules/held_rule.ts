import type { RuleDocument, RuleStore } from './store';
import type { Progress, StoredRule } from './stored_rule';

/** What holders may do with progress: `undefined` where the lease of that epoch is no more. */
type Change = (progress: Progress, epoch: number, rule: StoredRule) => Progress | undefined;

/**
 * A rule that this host holds for one run. Its writes are fenced: they hold only while the lease's epoch is the one
 * that was taken, so that who lost the lease changes nothing.
 */
export class HeldRule {
  /** Fires when somebody else has the rule, or nobody. */
  readonly lost: AbortSignal;
  private readonly losing = new AbortController();
  private readonly epoch: number;
  /** Writes go one after the other: each knows the document as the one before left it. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: RuleStore,
    private document: RuleDocument,
  ) {
    this.epoch = document.rule.progress.epoch;
    this.lost = this.losing.signal;
  }

  get id(): string {
    return this.document.id;
  }

  get rule(): StoredRule {
    return this.document.rule;
  }

  /** @returns whether the rule was still held */
  change(change: Change): Promise<boolean> {
    const write = this.last.then(() => this.write(change));
    this.last = write.catch(() => undefined);
    return write;
  }

  /** Ends the run without a write. */
  lose(): void {
    this.losing.abort();
  }

  private async write(change: Change): Promise<boolean> {
    const written = await this.store.change(
      this.id,
      (rule) => {
        const progress = change(rule.progress, this.epoch, rule);
        return progress && { ...rule, progress };
      },
      { known: this.document, refresh: false },
    );
    if (written === undefined) {
      this.lose();
      return false;
    }
    this.document = written;
    return true;
  }
}
