import type { Clock } from '#standalone/rules/clock';

/** A clock that stands until a test moves it. */
export class ManualClock implements Clock {
  private readonly sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();

  constructor(private time = Date.parse('2026-11-22T00:00:00Z')) {}

  /** How many wait. */
  get waiting(): number {
    return this.sleepers.size;
  }

  now = (): Date => new Date(this.time);

  wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const sleeper = {
        until: this.time + milliseconds,
        wake: () => {
          this.sleepers.delete(sleeper);
          resolve();
        },
      };
      this.sleepers.add(sleeper);
      signal.addEventListener('abort', sleeper.wake, { once: true });
      if (signal.aborted) sleeper.wake();
    });

  /** Moves on, and wakes who waited for it. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
    for (const { until, wake } of [...this.sleepers]) {
      if (until <= this.time) wake();
    }
  }
}
