import { isLeft, left, right, type Either } from 'fp-ts/Either';
import type { Query } from '../query/ast';
import { printQuery } from '../query/print';
import { allOf } from '../query/walk';
import { followFilters, type PanelPlace } from './filters';
import { followQuery } from './query';

/** ISO 8601 or date math. */
export interface TimeRange {
  readonly from: string;
  readonly to: string;
}

/** What a dashboard tells its panels: none of it is known to be of any form. */
export interface Dashboard {
  readonly query?: unknown;
  readonly filters?: unknown;
  /** The panel's own time range, else the dashboard's. */
  readonly timeRange?: TimeRange;
  /** Milliseconds since 1970: a slice that the dashboard's time slider cuts out of its range. */
  readonly timeslice?: readonly [from: number, to: number];
}

/** What a panel asks of the API. */
export interface PanelSearch extends TimeRange {
  /** KQL. */
  readonly query: string;
}

/** Kibana's own range where nobody chose one (`timepicker:timeDefaults`). */
const USUAL_RANGE: TimeRange = { from: 'now-15m', to: 'now' };

function timeOf({ timeRange, timeslice }: Dashboard): TimeRange {
  if (timeslice === undefined) return timeRange ?? USUAL_RANGE;
  const [from, to] = timeslice;
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/**
 * The question of a panel on its dashboard: its own, narrowed by all that the dashboard asks.
 * @returns or all the reasons why it cannot be asked, in sentences
 */
export function follow(
  own: Query,
  dashboard: Dashboard,
  place: PanelPlace,
): Either<readonly string[], PanelSearch> {
  const query = followQuery(dashboard.query);
  const filters = followFilters(dashboard.filters, place);
  if (isLeft(query) || isLeft(filters)) {
    return left([...(isLeft(query) ? [query.left] : []), ...(isLeft(filters) ? filters.left : [])]);
  }
  return right({ query: printQuery(allOf([own, query.right, filters.right])), ...timeOf(dashboard) });
}
