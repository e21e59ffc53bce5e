import { stepOf, spanMilliseconds } from '../hunts/blocks/span';
import type { Watch } from './watch';

/** Longest time for which a rule catches up after its Kibana was down. */
const MOST_MISSED = 7 * 24 * 3_600_000;

const MOST_MISSED_TEXT = '7 days';

/** When a run began, and the one before it; milliseconds since 1970. */
export interface RunTimes {
  readonly startedAt: number;
  /** `undefined` at the first run. */
  readonly previousStartedAt?: number;
}

/** The stretch of time that a rule is asked about, milliseconds since 1970. */
export interface WatchPeriod {
  /** Begin of the events that are read: before `begin` where a window reaches over it. */
  readonly from: number;
  /** What ended before this was for earlier runs to find. */
  readonly begin: number;
  /** End, not included. */
  readonly to: number;
  /** What must be told, in a sentence; `undefined` where nothing was left out. */
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
  return { from: Math.floor(from / step) * step, begin, to };
}

/**
 * The period of a run: back from its start, and further by the time that runs were missed, because Kibana was down or
 * runs failed. Nothing between two runs is left out, up to a limit that is told.
 */
export function periodOfRun(watch: Watch, { startedAt, previousStartedAt }: RunTimes): WatchPeriod {
  const missed =
    previousStartedAt === undefined ? 0 : Math.max(0, startedAt - previousStartedAt - watch.interval);
  const back = Math.max(watch.lookBack, watch.interval) + Math.min(missed, MOST_MISSED);
  const period = periodOver(watch, startedAt - back, startedAt);
  if (missed <= MOST_MISSED || previousStartedAt === undefined) return period;
  return {
    ...period,
    note: `This rule last ran at ${new Date(previousStartedAt).toISOString()}, and catches up on ${MOST_MISSED_TEXT} at most: events before ${new Date(period.begin).toISOString()} were not looked at. Ask the hunt page for them.`,
  };
}
