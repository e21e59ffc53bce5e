const HOUR_MILLISECONDS = 3_600_000;

/** A rule that keeps failing still runs so often, or as often as it is meant to. */
export const LONGEST_BACK_OFF_MILLISECONDS = HOUR_MILLISECONDS;

/**
 * The next slot after `now`. Slots lie whole intervals apart, so that a slow run moves none; those that were missed are
 * left out, since a run looks at everything since the one before.
 */
export function nextSlot(slot: Date, intervalMilliseconds: number, now: Date): Date {
  const passed = Math.max(0, now.getTime() - slot.getTime());
  const steps = Math.floor(passed / intervalMilliseconds) + 1;
  return new Date(slot.getTime() + steps * intervalMilliseconds);
}

/** How long a rule waits after so many failed runs on end: its interval, then double, up to an hour or its interval. */
export function backOff(failures: number, intervalMilliseconds: number): number {
  const longest = Math.max(LONGEST_BACK_OFF_MILLISECONDS, intervalMilliseconds);
  return Math.min(longest, intervalMilliseconds * 2 ** Math.max(0, failures - 1));
}
