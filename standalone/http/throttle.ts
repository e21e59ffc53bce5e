/** Wait after the first failure beyond those; doubled by each further one. */
const FIRST_WAIT_MILLISECONDS = 2_000;
const LONGEST_WAIT_MILLISECONDS = 15 * 60_000;
const MOST_KEPT = 10_000;

interface Failures {
  readonly count: number;
  readonly last: number;
}

/**
 * How long somebody with so many failures has to wait after the last one.
 * @param free failures that are let pass before waiting begins
 */
export function waitAfter(failures: number, free: number): number {
  const beyond = failures - free;
  return beyond <= 0 ? 0 : Math.min(FIRST_WAIT_MILLISECONDS * 2 ** (beyond - 1), LONGEST_WAIT_MILLISECONDS);
}

/** Slows down guessing of passwords. Keys say who tries: an address, or an address and a user name. */
export class Throttle {
  private readonly failures = new Map<string, Failures>();

  constructor(
    private readonly free: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Milliseconds until the next try is allowed; 0 when it is now. */
  wait(key: string): number {
    const known = this.failures.get(key);
    return known === undefined ? 0 : Math.max(0, known.last + waitAfter(known.count, this.free) - this.now());
  }

  /**
   * Counts a try as failed before its outcome is known: tries that come at once must not all pass before the first of
   * them has failed.
   * @returns takes it back
   */
  reserve(key: string): () => void {
    const before = this.failures.get(key);
    const isStale = before === undefined || this.now() - before.last > LONGEST_WAIT_MILLISECONDS;
    const counted = { count: isStale ? 1 : before.count + 1, last: this.now() };
    this.put(key, counted);
    return () => {
      const known = this.failures.get(key);
      if (known === undefined) {
        return;
      }
      if (known.count <= 1) {
        this.failures.delete(key);
      } else if (known === counted && before !== undefined) {
        this.put(key, before);
      } else {
        this.put(key, { count: known.count - 1, last: known.last });
      }
    };
  }

  /** Re-inserts, so that the map stays ordered by age and the oldest goes when it is full. */
  private put(key: string, failures: Failures): void {
    this.failures.delete(key);
    this.failures.set(key, failures);
    if (this.failures.size > MOST_KEPT) {
      const [oldest] = this.failures.keys();
      if (oldest !== undefined) {
        this.failures.delete(oldest);
      }
    }
  }

  succeed(key: string): void {
    this.failures.delete(key);
  }
}
