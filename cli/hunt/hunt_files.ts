import { beginningOf } from '#common/hunts/engine/calendar';
import { outcomes, inMemory } from '#common/hunts/engine/outcomes';
import type { Outcome } from '#common/hunts/engine/outcome';
import { batchesOf } from '../eve/batches';
import { readEveBytes } from '../eve/foreign';
import { STDIN, UnreadableFile } from '../eve/input';
import { LineBook, type LineAccount } from './pool/line_account';
import { onDisk } from './pool/spill';
import { withTemporaryFolder } from './pool/temporary';
import { Threads } from './pool/threads';
import { matchOptionsOf, plansOf, type Assignment, type Harvest } from './pool/worker';
import { together, type Testimony } from './pool/witness';

/** Where a line stands: its file by its place among those given, baselines first. */
interface LinePlace {
  readonly file: number;
  readonly line: number;
}

/** What to look at, and with what. */
export interface HuntOrder extends Omit<Assignment, 'folder'> {
  readonly files: readonly string[];
  /** Files that only teach what is no news. */
  readonly baseline: readonly string[];
  readonly jobs: number;
}

/** Where a hunt stands. */
export interface HuntProgress {
  /** As the files lie on the disk. */
  readonly bytesRead: number;
  readonly events: number;
}

/** What came out of the files. */
export interface HuntedFiles {
  readonly outcomes: readonly Outcome[];
  readonly testimony: Testimony;
  readonly lines: LineAccount<LinePlace>;
  readonly timeless: number;
  /** Times of the first and last event, milliseconds since 1970; infinite where none has one. */
  readonly begin: number;
  readonly end: number;
  /** When learning begins: `begin`, but for events whose clocks were probably wrong. */
  readonly learning: number;
  /** Bytes of the events, decompressed; baselines are not counted. */
  readonly bytes: number;
  /** Files that could not be read to their end, or hold no events, as sentences. */
  readonly problems: readonly string[];
  /** What went otherwise than it should, though nothing was lost by it. */
  readonly notes: readonly string[];
}

const inOrder = (a: LinePlace, b: LinePlace): number => a.file - b.file || a.line - b.line;

const shownName = (file: string): string => (file === STDIN ? 'The standard input' : file);

/** One file: what is counted of it while it is read, in whatever order threads answer. */
class Source {
  readonly book = new LineBook<LinePlace>(inOrder);

  constructor(
    readonly name: string,
    readonly place: number,
    readonly isBaseline: boolean,
  ) {}

  /** A sentence where none of its lines is an event. */
  problem(): string | undefined {
    const { events, refused } = this.book.account();
    const lines = Object.values(refused).reduce((sum, count) => sum + count, 0);
    if (events > 0 || lines === 0) return undefined;
    return `${shownName(this.name)} holds no EVE events: none of its ${lines} lines is a JSON object with an event_type.`;
  }
}

/** One run over files. */
class Run {
  private readonly problems: string[] = [];
  private bytesRead = 0;
  private bytes = 0;
  private events = 0;

  constructor(
    private readonly threads: Threads,
    private readonly onProgress: (progress: HuntProgress) => void,
  ) {}

  private async read(source: Source): Promise<void> {
    const chunks = readEveBytes(source.name, (bytes) => {
      this.bytesRead += bytes;
    });
    for await (const batch of batchesOf(chunks)) {
      if (batch.type === 'too long') {
        source.book.refuse({ file: source.place, line: batch.number }, 'too long');
        continue;
      }
      if (!source.isBaseline) this.bytes += batch.bytes.length;
      const { first } = batch;
      const lines = { bytes: batch.bytes, isBeginning: first === 1, isBaseline: source.isBaseline };
      await this.threads.give(lines, (account) => {
        source.book.add(account, (at) => ({ file: source.place, line: first + at }));
        this.events += account.events;
        this.onProgress({ bytesRead: this.bytesRead, events: this.events });
      });
    }
  }

  private async readOrSay(source: Source): Promise<void> {
    try {
      await this.read(source);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.problems.push(error.message);
    }
  }

  async all(sources: readonly Source[]): Promise<readonly Harvest[]> {
    for (const source of sources) await this.readOrSay(source);
    return this.threads.end();
  }

  result(sources: readonly Source[]): Pick<HuntedFiles, 'lines' | 'bytes' | 'problems'> {
    const lines = new LineBook<LinePlace>(inOrder);
    for (const { book, isBaseline } of sources) if (!isBaseline) lines.add(book.account(), (at) => at);
    return {
      lines: lines.account(),
      bytes: this.bytes,
      problems: [...this.problems, ...sources.flatMap((source) => source.problem() ?? [])],
    };
  }
}

/** Says once that the disk took no more, however many threads met that. */
const diskNotes = (harvests: readonly Harvest[]): readonly string[] =>
  harvests
    .flatMap(({ diskProblem }) => diskProblem ?? [])
    .slice(0, 1)
    .map(
      (reason) =>
        `The temporary folder took no more (${reason}), so the rest stayed in memory. Where that was not enough either, counts say "at least". Give it room, or another folder by TMPDIR.`,
    );

function reap(assignment: Assignment, harvests: readonly Harvest[]) {
  const options = matchOptionsOf(assignment);
  const states = harvests.flatMap((harvest) => harvest.states);
  const hunted = states.filter(({ isBaseline }) => !isBaseline);
  const sources = harvests.flatMap(({ runs, spilled }) => [...runs.map(inMemory), ...spilled.map(onDisk)]);
  return {
    outcomes: outcomes(plansOf(assignment, options), states, sources, options),
    testimony: together(harvests.map(({ testimony }) => testimony)),
    timeless: hunted.reduce((sum, { timeless }) => sum + timeless, 0),
    begin: hunted.reduce((first, { begin }) => Math.min(first, begin), Infinity),
    end: hunted.reduce((last, { end }) => Math.max(last, end), -Infinity),
    learning: beginningOf(hunted.map(({ calendar }) => calendar)).begin,
    notes: diskNotes(harvests),
  };
}

/**
 * Hunts through files with all threads. Memory does not grow with the files: what outgrows it lies in a temporary
 * folder until the end.
 * @throws ThreadFailed
 */
export const huntFiles = (
  { files, baseline, jobs, ...common }: HuntOrder,
  onProgress: (progress: HuntProgress) => void,
): Promise<HuntedFiles> =>
  withTemporaryFolder(async (folder) => {
    const assignment = { ...common, folder };
    const threads = new Threads(assignment, jobs);
    try {
      const run = new Run(threads, onProgress);
      const sources = [...baseline, ...files].map(
        (name, place) => new Source(name, place, place < baseline.length),
      );
      const harvests = await run.all(sources);
      return { ...reap(assignment, harvests), ...run.result(sources) };
    } finally {
      await threads.stop();
    }
  });
