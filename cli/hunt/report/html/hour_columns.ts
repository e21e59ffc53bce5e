import { rankOf, severities, type Severity } from '../words';
import type { HuntResult } from '../report';

const HOUR = 3_600_000;

/** Widths that a column may have, in hours; a day or whole weeks where much time is shown. */
const WIDTHS = [1, 2, 3, 6, 12, 24, 48, 168, 336, 672, 2_016, 8_760];

/** Columns that a chart has at most; more would be thinner than can be told apart. */
export const MAX_COLUMNS = 60;

/** What was found in a stretch of time. */
export interface Column {
  /** Milliseconds since 1970. */
  readonly begin: number;
  /** Hunts that found something in it, by severity: the worst first. */
  readonly hunts: readonly number[];
}

/** Columns of equal width that cover all that was found, without gaps. */
export interface Columns {
  readonly hours: number;
  readonly items: readonly Column[];
}

const tally = (): number[] => severities.map(() => 0);

/**
 * Counts hunts by time. Hunts rather than events: one talkative host would hide all else.
 * @returns no columns where nothing has a time
 */
export function columnsOf(results: readonly HuntResult[]): Columns {
  const times = results.flatMap(({ hours }) => hours.map(([hour]) => hour));
  const first = times.reduce((least, time) => Math.min(least, time), Infinity);
  const last = times.reduce((most, time) => Math.max(most, time), -Infinity);
  if (times.length === 0) return { hours: 1, items: [] };
  const hours = WIDTHS.find((width) => (last - first) / (width * HOUR) < MAX_COLUMNS - 1) ?? Infinity;
  const width = Number.isFinite(hours) ? hours * HOUR : last - first + HOUR;
  const begin = Math.floor(first / width) * width;
  const counts = Array.from({ length: Math.floor((last - begin) / width) + 1 }, tally);
  for (const { hunt, hours: found } of results) {
    for (const at of new Set(found.map(([hour]) => Math.floor((hour - begin) / width)))) {
      const column = counts[at];
      const rank = rankOf(hunt.severity);
      if (column !== undefined) column[rank] = (column[rank] ?? 0) + 1;
    }
  }
  return {
    hours: width / HOUR,
    items: counts.map((hunts, at) => ({ begin: begin + at * width, hunts })),
  };
}

/** Hunts that found something, by severity. */
export const huntsBySeverity = (results: readonly HuntResult[]): ReadonlyArray<readonly [Severity, number]> =>
  severities.map((severity) => [severity, results.filter(({ hunt }) => hunt.severity === severity).length]);
