import { defaultNetworks } from '../../networks/networks';
import type { MatchOptions } from '../../query/match';
import type { EveEvent } from '../../query/paths';
import { KNOWN } from './cell';
import { makeCellLanes, type CellLanes } from './cell_lanes';
import { makeHomeSides } from './home_sides';
import type { HuntPlan } from './plan';
import { makeTally, type Tally } from './tally';

/** Lane of the cells that a hunt's block decides about. */
export const groupsLane = (hunt: number): number => 2 * hunt;

/** Lane of a hunt's hosts: a cell for each. */
export const hostsLane = (hunt: number): number => 2 * hunt + 1;

type Record = (hunt: number, event: EveEvent, time: number | undefined) => void;

/** What events that meet hunts' queries add up to. */
export interface Ledger {
  /** An event meets the query of the hunt with this number; its time is `undefined` where it cannot be read. */
  readonly record: Record;
  /** An event of a baseline does: it only says what is no news. */
  readonly teach: Record;
  readonly tallies: readonly Tally[];
  readonly lanes: CellLanes;
}

/** Opens an empty ledger. @param maxCells see `CellLanes` */
export function openLedger(
  plans: readonly HuntPlan[],
  { networks = defaultNetworks }: MatchOptions,
  maxCells: number,
): Ledger {
  const tallies = plans.map(makeTally);
  const lanes = makeCellLanes(maxCells);
  const homeSides = makeHomeSides(networks);
  const onCut = plans.map((_, hunt) => () => lanes.miss(groupsLane(hunt)));
  return {
    tallies,
    lanes,
    record(hunt, event, time) {
      tallies[hunt]?.add({ time: time ?? Infinity, event });
      const at = time ?? 0;
      for (const address of homeSides(event)) {
        const cell = { group: [address], slot: 0, value: '', count: 1, sum: 0, first: at, last: at };
        lanes.add(hostsLane(hunt), cell);
      }
      const cells = plans[hunt]?.cells;
      if (cells === undefined || time === undefined) return;
      for (const cell of cells(event, time, onCut[hunt])) lanes.add(groupsLane(hunt), cell);
    },
    teach(hunt, event, time = 0) {
      const plan = plans[hunt];
      if (plan?.cells === undefined || plan.block?.type !== 'first_seen') return;
      for (const cell of plan.cells(event, time, onCut[hunt])) {
        lanes.add(groupsLane(hunt), { ...cell, value: KNOWN, count: 0 });
      }
    },
  };
}
