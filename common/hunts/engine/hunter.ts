import { flowsOf } from '../../query/flow';
import type { Matcher, MatchOptions } from '../../query/match';
import type { EveEvent } from '../../query/paths';
import { makeCalendar, type Calendar } from './calendar';
import { allCases, tableOf, type Candidate } from './candidates';
import type { Run } from './cell_lanes';
import { charactersOf } from './characters';
import { dispatcher } from './dispatch';
import { timeOf } from './event_values';
import { makeJoinBook, type JoinedFlows } from './joins';
import { openLedger } from './ledger';
import type { HuntPlan } from './plan';
import type { TallyState } from './tally';

/** Events that wait for what other events of their flow say, at most, … */
const MAX_CANDIDATES = 100_000;

/** … and their names and texts in characters: some 500 MB, with all that is about them. */
const MAX_CHARACTERS = 100_000_000;

/** Cells in memory where nothing else is said: some 300 MB. */
const MAX_CELLS = 1_000_000;

export interface HunterOptions extends MatchOptions {
  /** Cells that are kept at most. Who drains before that loses none. */
  readonly maxCells?: number;
  /** Characters of events that wait for others of their flow, at most. */
  readonly maxCharacters?: number;
  /** The events are a baseline: nothing is found in them, but first_seen hunts learn what there was. */
  readonly teaches?: boolean;
}

/** What a hunter has seen, its cells apart. Can cross threads as it is; hunts have their places in the list of plans. */
export interface HunterState {
  readonly isBaseline: boolean;
  /** Events, and how many of them had no time that can be read: those are in no group. */
  readonly events: number;
  readonly timeless: number;
  /** Times of the first and last event, milliseconds since 1970; infinite where there is none. */
  readonly begin: number;
  readonly end: number;
  readonly calendar: Calendar;
  readonly tallies: readonly TallyState[];
  readonly joined: ReadonlyMap<string, JoinedFlows>;
  readonly candidates: readonly Candidate[];
  /** Lanes, and hunts, of which something was left out because there was too much. */
  readonly cutLanes: ReadonlySet<number>;
  readonly cutHunts: ReadonlySet<number>;
}

/** Asks hunts about events, one at a time, in any order. */
export interface Hunter {
  see(event: EveEvent): void;
  /** Cells in memory; one takes some 300 bytes. */
  size(): number;
  /** Takes the cells out as a sorted run, to be kept elsewhere until `outcomes`. */
  drain(): Run;
  /** What else was seen. Asked for once, at the end. */
  state(): HunterState;
}

/** A hunt that events of one type must be asked, in the cases in which it may be. */
interface Asking {
  readonly hunt: number;
  readonly first: Matcher;
  readonly cases: readonly Matcher[];
}

function asking(hunt: number, cases: readonly Matcher[]): readonly Asking[] {
  const [first] = cases;
  return first === undefined ? [] : [{ hunt, first, cases }];
}

/**
 * Makes a hunter. Several may share the work: each sees a part of the events, and `outcomes` puts together what they saw.
 *
 * @example
 * const hunter = makeHunter(plans, { networks });
 * events.forEach(hunter.see);
 * outcomes(plans, [hunter.state()], [inMemory(hunter.drain())], { networks });
 */
export function makeHunter(plans: readonly HuntPlan[], options: HunterOptions = {}): Hunter {
  const { maxCells = MAX_CELLS, maxCharacters = MAX_CHARACTERS, teaches = false } = options;
  const ledger = openLedger(plans, options, maxCells);
  const joins = makeJoinBook(plans);
  const askedOf = dispatcher(
    plans.flatMap(({ named }) => named),
    (type) => plans.flatMap((plan, hunt) => asking(hunt, plan.matchersFor(type))),
  );
  const calendar = makeCalendar();
  const candidates: Candidate[] = [];
  const cutHunts = new Set<number>();
  const record = teaches ? ledger.teach : ledger.record;
  let events = 0;
  let timeless = 0;
  let begin = Infinity;
  let end = -Infinity;
  let characters = 0;
  let waiting: EveEvent | undefined;

  /** The query holds in some cases: whether it does in this one only the whole input can say. */
  const wait = (hunt: number, table: number, event: EveEvent): void => {
    // An event that waits for several hunts is kept once.
    const added = event === waiting ? 0 : charactersOf(event);
    if (candidates.length >= MAX_CANDIDATES || characters + added > maxCharacters) {
      cutHunts.add(hunt);
      return;
    }
    candidates.push({ hunt, event, flows: flowsOf(event), table });
    characters += added;
    waiting = event;
  };

  return {
    see(event) {
      const time = timeOf(event);
      events += 1;
      if (time === undefined) timeless += 1;
      else {
        if (time < begin) begin = time;
        if (time > end) end = time;
        calendar.see(time);
      }
      joins.see(event);
      for (const { hunt, first, cases } of askedOf(event)) {
        if (cases.length === 1) {
          if (first(event)) record(hunt, event, time);
          continue;
        }
        const table = tableOf(cases, event);
        if (table === allCases(cases)) record(hunt, event, time);
        else if (table !== 0) wait(hunt, table, event);
      }
    },
    size: ledger.lanes.size,
    drain: ledger.lanes.drain,
    state: () => ({
      isBaseline: teaches,
      events,
      timeless,
      begin,
      end,
      calendar: calendar.state(),
      tallies: ledger.tallies.map((tally) => tally.state()),
      joined: joins.state(),
      candidates,
      cutLanes: ledger.lanes.cut,
      cutHunts,
    }),
  };
}
