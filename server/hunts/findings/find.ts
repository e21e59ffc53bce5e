import { either } from 'fp-ts';
import { findInBuckets, type Scanned } from '#common/hunts/buckets/find';
import { bucketBlock } from '#common/hunts/buckets/bucket_block';
import { planScans, type BucketBlock, type ScanPlan } from '#common/hunts/buckets/scan';
import type { Page } from '#common/hunts/buckets/stream';
import type { Block } from '#common/hunts/blocks/block';
import type { Finding } from '#common/hunts/finding';
import { Strongest } from '#common/hunts/strongest';
import type { SearchView } from '../../elasticsearch/point_in_time';
import type { Found } from '../../elasticsearch/search';
import type { Ground } from '../../events/ground';
import type { Period } from '../../events/period';
import type { Question } from '../../events/question';
import type { Answer } from '../../problem';

/** Plans how to ask a block, or says why this source cannot answer it; see `planScans` for `end`. */
export const planFindings = (
  { source }: Ground,
  block: Block,
  end?: number,
): either.Either<string, ScanPlan> =>
  either.chain((asked: BucketBlock) => planScans(asked, source.layout, source.timeField, end))(
    bucketBlock(block),
  );

/** How many findings are listed, and how many buckets are looked at for them. */
export interface FindingLimits {
  readonly items: number;
  readonly buckets: number;
}

/** The findings of a block. */
export interface FoundFindings extends Scanned {
  readonly found: Strongest;
}

/** Finds what a block asks for among the events of a question, one finding after the other; those of a group come together. */
export const eachFinding = (
  search: SearchView,
  plan: ScanPlan,
  { filter }: Question,
  { begin, maxBuckets }: { readonly begin: number; readonly maxBuckets: number },
  found: (finding: Finding) => void,
): Answer<Scanned> => {
  const ask = async (body: object) =>
    either.map(({ aggregations, partial }: Found): Page => ({ cells: aggregations.cells, partial }))(
      await search(body),
    );
  return findInBuckets(plan, { ask, filter, begin, maxBuckets }, found);
};

/** Finds what a block asks for among the events of a question, and keeps the strongest. */
export async function findFindings(
  search: SearchView,
  plan: ScanPlan,
  question: Question,
  period: Period,
  { items, buckets: maxBuckets }: FindingLimits,
): Answer<FoundFindings> {
  const found = new Strongest(plan.block, items);
  const scanned = await eachFinding(search, plan, question, { begin: period.from, maxBuckets }, found.add);
  return either.map((how: Scanned): FoundFindings => ({ found, ...how }))(scanned);
}
