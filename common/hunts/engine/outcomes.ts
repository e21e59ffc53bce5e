import type { MatchOptions } from '../../query/match';
import { beginningOf, type Beginning } from './calendar';
import { isMet } from './candidates';
import type { Cell } from './cell';
import type { Run } from './cell_lanes';
import { timeOf } from './event_values';
import type { HunterState } from './hunter';
import { mergeJoined } from './joins';
import { groupsLane, hostsLane, openLedger, type Ledger } from './ledger';
import { listFindings, listHosts } from './lists';
import { mergeCells } from './merge_cells';
import type { Outcome, Relation } from './outcome';
import type { HuntPlan } from './plan';
import { emptyTally } from './tally';
import { whyUndecided } from './undecided';

/** Room for the cells of events that waited for others of their flow: some 900 MB at most. */
const MAX_SETTLED = 3_000_000;

/** Sorted cells of each lane, wherever they lie. A lane may be asked for more than once. */
export interface CellSource {
  cells(lane: number): Iterable<Cell>;
}

/** A drained run as a source. */
export const inMemory = (run: Run): CellSource => ({ cells: (lane) => run.get(lane) ?? [] });

/**
 * What hunts found, put together from what hunters saw: the same, however the events were ordered and shared out.
 * @param plans those that the hunters had
 * @param states what each hunter saw
 * @param sources all cells that they drained
 */
export function outcomes(
  plans: readonly HuntPlan[],
  states: readonly HunterState[],
  sources: readonly CellSource[],
  options: MatchOptions = {},
): readonly Outcome[] {
  const ledger = openLedger(plans, options, MAX_SETTLED);
  for (const { tallies } of states) tallies.forEach((tally, at) => ledger.tallies[at]?.merge(tally));
  const uncertain = settle(plans, states, ledger);
  const cuts = [...states.map(({ cutLanes }) => cutLanes), ledger.lanes.cut];
  const all = [...sources, inMemory(ledger.lanes.drain())];
  const cells = (lane: number) => mergeCells(all.map((source) => source.cells(lane)));
  const learning = learningOf(states);
  return plans.map(({ hunt, block }, at) => {
    const { count, first, last, samples, hours } = ledger.tallies[at]?.state() ?? emptyTally;
    const relation: Relation = uncertain.has(at) ? 'gte' : 'eq';
    const relationOf = (lane: number): Relation => (cuts.some((lanes) => lanes.has(lane)) ? 'gte' : relation);
    const [hosts, groups] = [hostsLane(at), groupsLane(at)];
    const found = relationOf(groups);
    const undecided = found === 'eq' ? undefined : block && whyUndecided(block);
    return {
      hunt,
      count,
      relation,
      hosts: { ...listHosts(cells(hosts)), relation: relationOf(hosts) },
      ...(first <= last && { first: new Date(first).toISOString(), last: new Date(last).toISOString() }),
      samples: samples.map(({ event }) => event),
      hours: [...hours].sort(([a], [b]) => a - b),
      ...(block && {
        findings: {
          ...(undecided === undefined ? listFindings(block, learning.begin, cells(groups)) : nothingListed),
          relation: found,
        },
      }),
      ...(undecided !== undefined && { undecided }),
      ...(block?.type === 'first_seen' && learning.early > 0 && { note: earlyNote(learning) }),
    };
  });
}

const nothingListed = { total: 0, items: [] };

/** When learning begins; what a baseline taught needs no time of learning on top. */
const learningOf = (states: readonly HunterState[]): Beginning =>
  states.some(({ isBaseline }) => isBaseline)
    ? { begin: -Infinity, early: 0 }
    : beginningOf(states.map(({ calendar }) => calendar));

const earlyNote = ({ begin, early }: Beginning): string =>
  `Learning begins at ${new Date(begin).toISOString()}: of ${early} earlier ${early === 1 ? 'event the clock was' : 'events the clocks were'} probably wrong, as they lie more than 90 days before the others.`;

/**
 * Decides about the events that waited for others of their flow.
 * @returns hunts of which some event may be missing
 */
function settle(
  plans: readonly HuntPlan[],
  states: readonly HunterState[],
  ledger: Ledger,
): ReadonlySet<number> {
  const joined = mergeJoined(states.map((state) => state.joined));
  const uncertain = new Set(states.flatMap(({ cutHunts }) => [...cutHunts]));
  plans.forEach(({ joins }, at) => {
    if (joins.some(({ key }) => joined.get(key)?.isCut)) uncertain.add(at);
  });
  for (const { candidates, isBaseline } of states) {
    const record = isBaseline ? ledger.teach : ledger.record;
    for (const candidate of candidates) {
      const plan = plans[candidate.hunt];
      if (plan === undefined || !isMet(candidate, plan, joined)) continue;
      record(candidate.hunt, candidate.event, timeOf(candidate.event));
    }
  }
  return uncertain;
}
