import { isLeft, right, type Either } from 'fp-ts/Either';
import type { PartialFailure } from '../../api/shared';
import { pageRequest, readPage, type After, type Row } from './page';
import type { Scan, ScanPlan } from './scan';
import type { SpellingWatch } from './spelling';

/** What a search answered: the aggregation `cells`, and what of the data failed. */
export interface Page {
  readonly cells: unknown;
  readonly partial: readonly PartialFailure[];
}

/** Asks Elasticsearch for a page, always of the same events, whatever is written meanwhile. */
export type AskPage<E> = (body: object) => Promise<Either<E, Page>>;

/** Buckets of one page: few requests, and below the 65,535 that Elasticsearch gives at once (`search.max_buckets`). */
const PAGE_BUCKETS = 20_000;

/** Buckets that may still be read, by all scans of a block together. */
export interface Allowance {
  left: number;
}

/** The rows of one scan, in order, a page in memory at a time. */
export class RowStream<E> {
  private rows: readonly Row[] = [];
  private at = 0;
  private after: After | undefined;
  private isLast = false;
  /** Whether it ended although more may follow: a number that JSON cannot hold exactly led back to the same place. */
  isStuck = false;
  readonly partial: PartialFailure[] = [];

  constructor(
    private readonly plan: ScanPlan,
    readonly scan: Scan,
    private readonly of: readonly object[],
    private readonly ask: AskPage<E>,
    private readonly spelling: SpellingWatch,
    private readonly pageBuckets = PAGE_BUCKETS,
  ) {}

  /** The next row; `undefined` behind the last one, and before the next page. */
  get head(): Row | undefined {
    return this.rows[this.at];
  }

  get needsPage(): boolean {
    return this.at >= this.rows.length && !this.isLast;
  }

  take(): void {
    this.at += 1;
  }

  /**
   * Reads the next page.
   * @returns why its rows cannot be joined with others, in a sentence; `undefined` where they can
   */
  async turn(allowance: Allowance): Promise<Either<E, string | undefined>> {
    const size = Math.min(this.pageBuckets, allowance.left);
    const answer = await this.ask(pageRequest(this.plan, this.scan, this.of, size, this.after));
    if (isLeft(answer)) return answer;
    const { rows, buckets, after } = readPage(this.plan, this.scan, answer.right.cells);
    allowance.left -= buckets;
    this.isStuck = after !== undefined && JSON.stringify(after) === JSON.stringify(this.after);
    this.isLast = buckets < size || after === undefined || this.isStuck;
    this.rows = rows;
    this.at = 0;
    this.after = after;
    this.partial.push(...answer.right.partial);
    return right(this.misspelled());
  }

  private misspelled(): string | undefined {
    for (const { values } of this.rows) {
      for (const [at, key] of this.scan.keys.entries()) {
        const reason = this.spelling.see(key, values[at] ?? '');
        if (reason !== undefined) return reason;
      }
    }
    return undefined;
  }
}
