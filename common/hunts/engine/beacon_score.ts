import { bowleySkewness, median, medianDeviation, quantile, relativeDeviation } from './statistics';

/** An event of a series: when, milliseconds since 1970, and how large. */
export interface Call {
  readonly time: number;
  readonly size: number;
}

/** Events so near to the call before them, in milliseconds, belong to it: an answer fetched in two parts is one call. */
const SAME_CALL = 1_000;

/** Most parts into which the time of a series is cut (RITA: the hours of a day). */
const MAX_PARTS = 24;

/** Calls that a part has on average, at least. */
const CALLS_IN_PART = 4;

/** Quartiles nearer together than this share of the median say nothing about skewness, only about chance. */
const NARROW = 0.1;

/**
 * How much a series of events looks like clockwork, 0 to 100: the mean of
 * - evenness of the intervals between calls,
 * - evenness of the calls' sizes, where the block names a size, and
 * - steadiness: the time from first to last call is cut into equal parts (a part for every 4 calls, 24 at most);
 *   1 - standard deviation / mean of the calls in a part.
 *
 * Evenness is the mean of 1 - |Bowley's skewness| and 1 - median absolute deviation / median. It forgives jitter and
 * missed calls, since a few odd intervals move neither, and it is low for people, who click in bursts. These are the
 * measures by which RITA scores beacons (https://github.com/activecm/rita, "Beacon scoring"; own code, own weights).
 */
export function beaconScore(events: readonly Call[], withSizes: boolean): number {
  const calls = joinNear(events);
  const intervals = calls.slice(1).map(({ time }, at) => time - (calls[at]?.time ?? time));
  if (intervals.length < 2) return 0;
  const parts = [evenness(intervals), steadiness(calls)];
  if (withSizes) parts.push(evenness(calls.map(({ size }) => size)));
  return Math.round((100 * parts.reduce((total, part) => total + part, 0)) / parts.length);
}

/** The calls of a series; `events` are in the order of their times. */
function joinNear(events: readonly Call[]): readonly Call[] {
  const calls: Call[] = [];
  for (const event of events) {
    const call = calls.at(-1);
    if (call === undefined || event.time - call.time >= SAME_CALL) calls.push(event);
    else calls[calls.length - 1] = { time: call.time, size: call.size + event.size };
  }
  return calls;
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
