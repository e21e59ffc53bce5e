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

  fail(key: string): void {
    const known = this.failures.get(key);
    const isStale = known === undefined || this.now() - known.last > LONGEST_WAIT_MILLISECONDS;
    // Re-inserted, so that the map stays ordered by age and the oldest goes when it is full.
    this.failures.delete(key);
    this.failures.set(key, { count: isStale ? 1 : known.count + 1, last: this.now() });
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
