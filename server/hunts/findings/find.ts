import { either } from 'fp-ts';
import { findInBuckets, type Scanned } from '#common/hunts/buckets/find';
import { planScans, type ScanPlan } from '#common/hunts/buckets/scan';
import type { Page } from '#common/hunts/buckets/stream';
import type { Block } from '#common/hunts/blocks/block';
import { Strongest } from '#common/hunts/strongest';
import type { SearchView } from '../../elasticsearch/point_in_time';
import type { Found } from '../../elasticsearch/search';
import type { Ground } from '../../events/ground';
import type { Period } from '../../events/period';
import type { Question } from '../../events/question';
import type { Answer } from '../../problem';

/** Why some blocks find nothing here. */
const NEEDS_MEMORY = {
  first_seen:
    'This hunt compares with what was there before, which needs the memory that a coming version keeps. Until then "spoor hunt" runs it over files of events.',
  beacon:
    'This hunt needs the calls of each host in their order, which the memory of a coming version keeps. Until then "spoor hunt" runs it over files of events.',
} as const;

/** Plans how to ask a block, or says why this source cannot answer it. */
export function planFindings({ source }: Ground, block: Block): either.Either<string, ScanPlan> {
  switch (block.type) {
    case 'first_seen':
    case 'beacon':
      return either.left(NEEDS_MEMORY[block.type]);
    case 'threshold':
    case 'distinct':
    case 'sum':
    case 'rare':
      return planScans(block, source.layout, source.timeField);
  }
}

/** How many findings are listed, and how many buckets are looked at for them. */
export interface FindingLimits {
  readonly items: number;
  readonly buckets: number;
}

/** The findings of a block. */
export interface FoundFindings extends Scanned {
  readonly found: Strongest;
}

/** Finds what a block asks for among the events of a question. */
export async function findFindings(
  search: SearchView,
  plan: ScanPlan,
  { filter }: Question,
  period: Period,
  limits: FindingLimits,
): Answer<FoundFindings> {
  const found = new Strongest(plan.block, limits.items);
  const ask = async (body: object) =>
    either.map(({ aggregations, partial }: Found): Page => ({ cells: aggregations.cells, partial }))(
      await search(body),
    );
  const scanned = await findInBuckets(
    plan,
    { ask, filter, begin: period.from, maxBuckets: limits.buckets },
    found.add,
  );
  return either.map((how: Scanned): FoundFindings => ({ found, ...how }))(scanned);
}
