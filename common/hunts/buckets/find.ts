import { isLeft, right, type Either } from 'fp-ts/Either';
import type { PartialFailure } from '../../api/shared';
import type { Cell } from '../engine/cell';
import { joinCells } from '../engine/cell_order';
import { decider } from '../engine/decide';
import type { Finding } from '../finding';
import { compareKeyValues } from './key';
import type { Row } from './page';
import type { ScanPlan } from './scan';
import { SpellingWatch } from './spelling';
import { RowStream, type AskPage } from './stream';

/** How a search for findings went. */
export interface Scanned {
  /** Whether all buckets were looked at; otherwise there may be more findings. */
  readonly isWhole: boolean;
  /** Parts of the data that failed, each once. */
  readonly partial: readonly PartialFailure[];
  /** Why nothing can be said of the block, in a sentence; what was found until then does not count. */
  readonly undecided?: string;
}

/** What is asked beside the block. */
export interface Search<E> {
  readonly ask: AskPage<E>;
  /** Clauses of a `bool` filter: the hunt's query and its period. */
  readonly filter: readonly object[];
  /** Begin of the period, milliseconds since 1970. */
  readonly begin: number;
  /** Buckets that are looked at before it stops; see `isWhole`. */
  readonly maxBuckets: number;
  /** Buckets of one page; without it, as many as suit Elasticsearch. */
  readonly pageBuckets?: number;
}

function compareRows<E>({ scan }: RowStream<E>, a: Row, b: Row): number {
  for (const [at, key] of scan.keys.entries()) {
    const order = compareKeyValues(key, a.values[at] ?? '', b.values[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Takes the first of all streams' next cells; what several of them have of it is one cell. */
function takeNext<E>(streams: readonly RowStream<E>[]): Cell | undefined {
  let first: Row | undefined;
  for (const stream of streams) {
    const { head } = stream;
    if (head && (first === undefined || compareRows(stream, head, first) < 0)) first = head;
  }
  if (first === undefined) return undefined;
  let cell: Cell | undefined;
  for (const stream of streams) {
    const { head } = stream;
    if (head === undefined || compareRows(stream, head, first) !== 0) continue;
    cell = cell === undefined ? head.cell : joinCells(cell, head.cell);
    stream.take();
  }
  return cell;
}

const eachOnce = (partial: readonly PartialFailure[]): readonly PartialFailure[] => [
  ...new Map(partial.map((failure) => [JSON.stringify(failure), failure])).values(),
];

const HALF =
  'A part of the data could not be searched, and in the rest something may look rare that is not: nothing can be said. Try again, or ask for a shorter time.';

const CUT_OFF =
  'Elasticsearch did not give all values of a field here, and among some of them something may look rare that is not: nothing can be said.';

/** Why a block that needs all data cannot be decided with what was read; of the others, what is found is there at least. */
function whyUndecided<E>(
  { block: { type } }: ScanPlan,
  { partial, isStuck }: RowStream<E>,
): string | undefined {
  if (type !== 'rare') return undefined;
  if (partial.length > 0) return HALF;
  return isStuck ? CUT_OFF : undefined;
}

/**
 * Finds what a block asks for in Elasticsearch's buckets. Memory does not grow with the data: a page a scan, and what the
 * decider keeps of one group.
 * @param found called with each finding, in no order that matters
 * @returns what `ask` failed with, as soon as it does
 */
export async function findInBuckets<E>(
  plan: ScanPlan,
  { ask, filter, begin, maxBuckets, pageBuckets }: Search<E>,
  found: (finding: Finding) => void,
): Promise<Either<E, Scanned>> {
  const spelling = new SpellingWatch();
  const streams = plan.scans.map((scan) => new RowStream(plan, scan, filter, ask, spelling, pageBuckets));
  const decide = decider(plan.block, { begin });
  const allowance = { left: maxBuckets };
  const partial = () => eachOnce(streams.flatMap((stream) => stream.partial));
  for (;;) {
    for (const stream of streams) {
      // A page may have none but rows that are left out: only the end of a stream is the end.
      while (stream.needsPage) {
        // The group that is being read stays undecided: of a part of it, rare would find what is not there.
        if (allowance.left <= 0) return right({ isWhole: false, partial: partial() });
        const turned = await stream.turn(allowance);
        if (isLeft(turned)) return turned;
        const undecided = turned.right ?? whyUndecided(plan, stream);
        if (undecided !== undefined) return right({ isWhole: false, partial: partial(), undecided });
      }
    }
    const cell = takeNext(streams);
    if (cell === undefined) break;
    decide.add(cell).forEach(found);
  }
  decide.end().forEach(found);
  return right({ isWhole: !streams.some(({ isStuck }) => isStuck), partial: partial() });
}
