import { stepOf, spanMilliseconds } from '../hunts/blocks/span';
import type { Watch } from './watch';

/** Longest time for which a rule catches up after its Kibana was down. */
const MOST_MISSED = 7 * 24 * 3_600_000;

const MOST_MISSED_TEXT = '7 days';

/**
 * Times the usual stretch that one run looks at: a run that took too long must not make the next one take longer still,
 * or none would ever end in time.
 */
export const MOST_LOOK_BACKS = 3;

/** When a run began, and the one before it; milliseconds since 1970. */
export interface RunTimes {
  readonly startedAt: number;
  /** `undefined` at the first run. */
  readonly previousStartedAt?: number;
  /** Until when events were looked at, by the last run that did not fail; `undefined` where none said so. */
  readonly reached?: number;
}

/** The stretch of time that a rule is asked about, milliseconds since 1970. */
export interface WatchPeriod {
  /** Begin of the events that are read: before `begin` where a window reaches over it. */
  readonly from: number;
  /** What ended before this was for earlier runs to find. */
  readonly begin: number;
  /** End, not included. */
  readonly to: number;
  /** Whether events after `to` are owed, for the next runs to look at. */
  readonly isBehind: boolean;
  /** What must be told, in sentences; `undefined` where nothing was left out. */
  readonly note?: string;
}

/** How far before the begin events must be read, so that windows which reach over it are judged whole. */
function leadOf({ block, isPlain, lookBack, interval }: Watch): number {
  if (block.type === 'rare') return 0;
  // The window of plain events is the look back itself, and ends with the run: what lies before is nobody's, unless
  // the rule runs so seldom that windows lie between two runs.
  if (isPlain) return block.at_least > 1 && lookBack < interval ? lookBack : 0;
  return spanMilliseconds(block.window);
}

/** The period of a time range, as a run that had to look at all of it would have it. */
export function periodOver(watch: Watch, begin: number, to: number): WatchPeriod {
  const from = begin - leadOf(watch);
  const step = watch.isPlain || watch.block.type === 'rare' ? 1 : stepOf(watch.block.window);
  return { from: Math.floor(from / step) * step, begin, to, isBehind: false };
}

const timeText = (time: number): string => new Date(time).toISOString();

/**
 * The period of a run: back from its start, and further by the time that runs were missed, because Kibana was down or
 * runs failed. Nothing between two runs is left out, up to a limit that is told. What is too much for one run is looked at
 * from its begin on, and the rest is left to the next ones.
 */
export function periodOfRun(watch: Watch, { startedAt, previousStartedAt, reached }: RunTimes): WatchPeriod {
  const last = reached ?? previousStartedAt ?? startedAt;
  const usual = Math.max(watch.lookBack, watch.interval);
  const missed = Math.max(0, startedAt - last - watch.interval);
  const begin = startedAt - usual - Math.min(missed, MOST_MISSED);
  const to = Math.min(startedAt, begin + MOST_LOOK_BACKS * usual);
  const isBehind = to < startedAt;
  const notes = [
    ...(missed > MOST_MISSED
      ? [
          `This rule has looked at events up to ${timeText(last)}, and catches up on ${MOST_MISSED_TEXT} at most: events before ${timeText(begin)} were not looked at. Ask the hunt page for them.`,
        ]
      : []),
    ...(isBehind
      ? [
          `This rule catches up: this run looked at events before ${timeText(to)} only, the next ones look at those after. Until then no alert recovers.`,
        ]
      : []),
  ];
  return {
    ...periodOver(watch, begin, to),
    isBehind,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}
