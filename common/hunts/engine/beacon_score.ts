import { bowleySkewness, median, medianDeviation, quantile, relativeDeviation } from './statistics';

/** A call of a series: when it began, milliseconds since 1970, how large it is, and how many events. */
export interface Call {
  readonly time: number;
  readonly size: number;
  readonly events: number;
}

/** Most parts into which the time of a series is cut (RITA: the hours of a day). */
const MAX_PARTS = 24;

/** Calls that a part has on average, at least. */
const CALLS_IN_PART = 4;

/** Fewer calls say nothing (RITA asks for as many connections), … */
const FEWEST_CALLS = 4;

/** … nor do so few of the events that are wanted: a name is looked up twice, for IPv4 and IPv6, but not ten times. */
const CALLS_OF_EVENTS = 1 / 2;

/** Quartiles nearer together than this share of the median say nothing about skewness, only about chance. */
const NARROW = 0.1;

/** A silence of so many median intervals is the host's, not the program's: the night, or a lid that is closed. */
const SILENCE = 15;

/** What a beacon must have. */
export interface Wanted {
  /** Events without a silence between them, … */
  readonly events: number;
  /** … and whether their sizes count. */
  readonly sizes: boolean;
}

/**
 * How much a series of events looks like clockwork, 0 to 100: the mean of
 * - evenness of the intervals between calls,
 * - evenness of the calls' sizes, where sizes count, and
 * - steadiness: the time from first to last call is cut into equal parts (a part for every 4 calls, 24 at most);
 *   1 - standard deviation / mean of the calls in a part.
 *
 * Evenness is the mean of 1 - |Bowley's skewness| and 1 - median absolute deviation / median. It forgives jitter and
 * missed calls, since a few odd intervals move neither, and it is low for people, who click in bursts. These are the
 * measures by which RITA scores beacons (https://github.com/activecm/rita; own code, own weights). Unlike there the
 * score is that of the best stretch: a series is also cut at silences, so that what a host does at other times, or
 * that it is switched off at night, hides no beacon.
 * @param calls in the order of time; see call_series.ts
 * @returns 0, too, where no stretch has enough events, or calls
 */
export function beaconScore(calls: readonly Call[], { events, sizes }: Wanted): number {
  const fewest = Math.max(FEWEST_CALLS, events * CALLS_OF_EVENTS);
  return [calls, ...stretches(calls)]
    .filter((stretch) => stretch.length >= fewest && eventsOf(stretch) >= events)
    .reduce((best, stretch) => Math.max(best, scoreOf(stretch, sizes)), 0);
}

const eventsOf = (calls: readonly Call[]): number => calls.reduce((total, call) => total + call.events, 0);

function scoreOf(calls: readonly Call[], sizes: boolean): number {
  const parts = [evenness(intervalsOf(calls)), steadiness(calls)];
  if (sizes) parts.push(evenness(calls.map(({ size }) => size)));
  return Math.floor((100 * parts.reduce((total, part) => total + part, 0)) / parts.length);
}

const intervalsOf = (calls: readonly Call[]): readonly number[] =>
  calls.slice(1).map(({ time }, at) => time - (calls[at]?.time ?? time));

/** A series in parts, cut where it falls silent. */
export function stretches(series: readonly Call[]): readonly (readonly Call[])[] {
  const intervals = intervalsOf(series);
  const silence = SILENCE * median(intervals);
  const cuts = intervals.flatMap((interval, at) => (interval > silence ? [at + 1] : []));
  return [0, ...cuts].map((from, at) => series.slice(from, cuts[at]));
}

function evenness(values: readonly number[]): number {
  const middle = median(values);
  // Calls without content are as even as can be.
  if (middle === 0) return values.every((value) => value === 0) ? 1 : 0;
  const sorted = [...values].sort((a, b) => a - b);
  const isNarrow = quantile(sorted, 0.75) - quantile(sorted, 0.25) < NARROW * middle;
  const skewness = isNarrow ? 0 : Math.abs(bowleySkewness(values));
  const deviation = Math.min(1, medianDeviation(values) / middle);
  return (1 - skewness + 1 - deviation) / 2;
}

function steadiness(calls: readonly Call[]): number {
  const begin = calls[0]?.time ?? 0;
  const span = (calls.at(-1)?.time ?? 0) - begin;
  const parts = Math.min(MAX_PARTS, Math.max(2, Math.floor(calls.length / CALLS_IN_PART)));
  const counts = new Array<number>(parts).fill(0);
  for (const { time } of calls) {
    const part = Math.min(parts - 1, Math.floor(((time - begin) / span) * parts));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return Math.max(0, 1 - relativeDeviation(counts));
}
