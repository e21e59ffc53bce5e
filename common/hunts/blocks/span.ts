const MILLISECONDS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

const SPAN = /^([1-9]\d{0,3})([smhd])$/;

/** Whether a text is a span of time such as `10m`: a whole number of s, m, h or d. */
export const isSpan = (text: string): boolean => SPAN.test(text);

/** Milliseconds of a span such as `10m`; 0 for a text that is none. */
export function spanMilliseconds(text: string): number {
  const [, count = '0', unit = 's'] = SPAN.exec(text) ?? [];
  return Number(count) * (MILLISECONDS[unit] ?? 0);
}

/** Most units that a span counts, see `SPAN`. */
const MOST = 9_999;

/** The span of so many milliseconds (more than none), in whole units, rounded up where none fits: `15m`, `90s`. */
export function printSpan(milliseconds: number): string {
  const units = Object.entries(MILLISECONDS);
  const whole = [...units]
    .reverse()
    .find(([, unit]) => milliseconds % unit === 0 && milliseconds / unit <= MOST);
  const [name, unit] = whole ??
    units.find(([, of]) => Math.ceil(milliseconds / of) <= MOST) ?? ['d', Infinity];
  return `${Math.max(1, Math.ceil(milliseconds / unit))}${name}`;
}

/** Steps in which a window slides: a burst of three quarters of a window is never cut in two. */
const STEPS = 4;

/** By how many milliseconds a window slides; windows begin at whole multiples of it since 1970. */
export const stepOf = (window: string): number => spanMilliseconds(window) / STEPS;

/** How many steps a window spans. */
export const stepsOfWindow = STEPS;
