import { join } from 'node:path';
import type { Run } from '#common/hunts/engine/cell_lanes';
import { makeHunter, type Hunter, type HunterState } from '#common/hunts/engine/hunter';
import { planHunts, type HuntPlan } from '#common/hunts/engine/plan';
import type { Hunt } from '#common/hunts/hunt';
import type { Network } from '#common/networks/network';
import { makeNetworks } from '#common/networks/networks';
import type { MatchOptions } from '#common/query/match';
import { readEvents } from '../../eve/read_events';
import { LineBook, type LineAccount } from './line_account';
import { spill, type SpilledRun } from './spill';
import { Witness, type Testimony } from './witness';

/** What all workers of a run have in common. Can cross threads as it is. */
export interface Assignment {
  readonly hunts: readonly Hunt[];
  readonly networks: readonly Network[];
  /** The time that `now` in queries means, milliseconds since 1970. */
  readonly now: number;
  /** Cells that one worker keeps in memory; more go to the disk. */
  readonly maxCells: number;
  /** Folder for them, the run's own. */
  readonly folder: string;
}

/** Whole lines to look at. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Whether they are the first of a file. */
  readonly isBeginning: boolean;
  /** Whether they only teach what is no news. */
  readonly isBaseline: boolean;
}

/** What a worker saw. Can cross threads as it is. */
export interface Harvest {
  readonly states: readonly HunterState[];
  readonly runs: readonly Run[];
  readonly spilled: readonly SpilledRun[];
  readonly testimony: Testimony;
  /** Why the disk took no more, where it did not: what would have gone there stayed in memory. */
  readonly diskProblem?: string;
}

/** How far beyond `maxCells` a hunter goes where the disk takes no more; what comes then makes counts "at least". */
const HEADROOM = 2;

/** What queries are asked with. */
export const matchOptionsOf = ({ networks, now }: Assignment): MatchOptions => ({
  networks: makeNetworks(networks),
  now,
});

/** The hunts, ready to be asked: the same in every thread, as those that cannot be asked were taken out before. */
export const plansOf = ({ hunts }: Assignment, options: MatchOptions): readonly HuntPlan[] =>
  planHunts(hunts, options).plans;

/** Does a part of the work: reads lines, asks hunts, and keeps its memory flat. */
export class Worker {
  private readonly hunter: Hunter;
  private readonly teacher: Hunter;
  private readonly witness: Witness;
  private readonly spilled: SpilledRun[] = [];
  /** What the disk did not take. */
  private readonly kept: Run[] = [];
  private diskProblem: string | undefined;

  /** @param name tells this worker's files from others' */
  constructor(
    private readonly assignment: Assignment,
    private readonly name: string,
  ) {
    const options = { ...matchOptionsOf(assignment), maxCells: HEADROOM * assignment.maxCells };
    const plans = plansOf(assignment, options);
    this.hunter = makeHunter(plans, options);
    this.teacher = makeHunter(plans, { ...options, teaches: true });
    this.witness = new Witness(assignment.hunts.flatMap(({ requires }) => requires.fields));
  }

  private makeRoom(hunter: Hunter): void {
    if (hunter.size() < this.assignment.maxCells || this.diskProblem !== undefined) return;
    const file = join(this.assignment.folder, `${this.name}-${this.spilled.length}`);
    const run = hunter.drain();
    try {
      this.spilled.push(spill(run, file));
    } catch (error) {
      this.kept.push(run);
      this.diskProblem = error instanceof Error ? error.message : String(error);
    }
  }

  take({ bytes, isBeginning, isBaseline }: Lines): LineAccount<number> {
    const book = new LineBook<number>((a, b) => a - b);
    const hunter = isBaseline ? this.teacher : this.hunter;
    readEvents(bytes, isBeginning, {
      event: (event) => {
        book.event();
        if (!isBaseline) this.witness.see(event);
        hunter.see(event);
        this.makeRoom(hunter);
      },
      empty: () => book.nothing(),
      refused: (at, why) => book.refuse(at, why),
    });
    return book.account();
  }

  /** To be asked once, at the end. */
  harvest(): Harvest {
    const hunters = [this.hunter, this.teacher].map((hunter) => ({ hunter, state: hunter.state() }));
    const used = hunters.filter(({ state }) => state.events > 0);
    return {
      states: used.map(({ state }) => state),
      runs: [...this.kept, ...used.map(({ hunter }) => hunter.drain())],
      spilled: this.spilled,
      testimony: this.witness.testimony(),
      ...(this.diskProblem !== undefined && { diskProblem: this.diskProblem }),
    };
  }
}
