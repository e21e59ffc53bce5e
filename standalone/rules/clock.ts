import { setTimeout as pause } from 'node:timers/promises';

/** The time, and waiting for it. */
export interface Clock {
  readonly now: () => Date;
  /** Resolves after so many milliseconds, or as soon as the signal fires. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => undefined),
};
