import { isLeft } from 'fp-ts/Either';
import type { Query } from '../../query/ast';
import { matchEvents } from '../../query/flow';
import type { EveEvent, MatchOptions } from '../../query/match';
import { parseQuery } from '../../query/parse';
import { blockOf, type Block } from '../blocks/block';
import type { Finding } from '../finding';
import type { Hunt } from '../hunt';
import { beginningOf, makeCalendar } from './calendar';
import { makeCellLanes } from './cell_lanes';
import { cellsOf } from './cells_of';
import { decider } from './decide';
import { timeOf } from './event_values';
import { whyUndecided } from './undecided';

/** What a hunt finds in a few events. */
export interface Hunted<E extends EveEvent> {
  /** Events that meet the query, in their order. */
  readonly matched: readonly E[];
  /** What its block finds in them; nothing where it has none. */
  readonly findings: readonly Finding[];
  /** Why its block could not decide anything: a sentence. Only hostile events, of long lists, do that. */
  readonly undecided?: string;
}

/**
 * Asks one hunt about events that are all at hand, such as a test's. A query that cannot be read or asked finds
 * nothing: `parseQuery` and `checkQuery` say why. Events that come as a stream are the hunter's (hunter.ts).
 */
export function huntEvents<E extends EveEvent>(
  hunt: Hunt,
  events: readonly E[],
  options: MatchOptions = {},
): Hunted<E> {
  const query = parseQuery(hunt.query);
  if (isLeft(query)) return { matched: [], findings: [] };
  return askEvents({ query: query.right, block: blockOf(hunt) }, events, options);
}

/** A hunt's question with its query read. */
export interface Question {
  readonly query: Query;
  /** Absent where every matching event is a finding. */
  readonly block: Block | undefined;
}

/** As `huntEvents`, of a question that was read, or made, before. */
export function askEvents<E extends EveEvent>(
  { query, block }: Question,
  events: readonly E[],
  options: MatchOptions = {},
): Hunted<E> {
  const matched = matchEvents(query, events, options);
  const calendar = makeCalendar();
  for (const event of events) {
    const time = timeOf(event);
    if (time !== undefined) calendar.see(time);
  }
  const { begin } = beginningOf([calendar.state()]);
  return { matched, ...(block === undefined ? { findings: [] } : decide(block, matched, begin)) };
}

function decide(
  block: Block,
  events: readonly EveEvent[],
  begin: number,
): Pick<Hunted<EveEvent>, 'findings' | 'undecided'> {
  const cells = cellsOf(block);
  const lanes = makeCellLanes(Infinity);
  for (const event of events) {
    const time = timeOf(event);
    if (time === undefined) continue;
    for (const cell of cells(event, time, () => lanes.miss(0))) lanes.add(0, cell);
  }
  const undecided = lanes.cut.size === 0 ? undefined : whyUndecided(block);
  if (undecided !== undefined) return { findings: [], undecided };
  const { add, end } = decider(block, { begin });
  return { findings: [...(lanes.drain().get(0) ?? []).flatMap(add), ...end()] };
}
