const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: ReadonlyMap<string, number> = new Map([
  ['s', SECOND],
  ['m', MINUTE],
  ['h', HOUR],
  ['d', DAY],
]);

/** Longest interval, in milliseconds: what a date can still be moved by. */
const LONGEST = 3_650 * DAY;

/** Kibana's durations (`30s`, `1m`, `12h`, `7d`) in milliseconds; `undefined` for what is none, or longer than ten years. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,9})([smhd])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (UNITS.get(unit ?? '') ?? NaN);
  return milliseconds <= LONGEST ? milliseconds : undefined;
}

/** A duration that was validated when it came in. @throws Error for one that was not: a bug, or a document that somebody else wrote */
export function durationOf(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) {
    throw new Error(
      `Invalid duration "${text}". Durations must be of the form {number}x. Example: 5s, 5m, 5h or 5d"`,
    );
  }
  return milliseconds;
}
