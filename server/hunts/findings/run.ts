import { isLeft, right } from 'fp-ts/lib/Either';
import type { HuntFindings } from '#common/api/hunts';
import type { PartialFailure } from '#common/api/shared';
import { formatExact } from '#common/format/numbers';
import type { Block } from '#common/hunts/blocks/block';
import { maskFinding } from '#common/hunts/mask_finding';
import { withPointInTime } from '../../elasticsearch/point_in_time';
import type { Ground } from '../../events/ground';
import { periodOf } from '../../events/period';
import { ask } from '../../events/question';
import type { Answer } from '../../problem';
import { findFindings, planFindings } from './find';

/** Findings that are listed; more are counted. */
const MAX_ITEMS = 1_000;

/** Buckets looked at for one hunt: some twenty seconds' work (50,000 to 75,000 a second were measured on 2026-11-20). */
const MAX_BUCKETS = 1_000_000;

const CUT = `Only the first ${formatExact(MAX_BUCKETS)} combinations of group, time and value were looked at, so that there may be more findings. Ask for a shorter time, or narrow the query.`;

/** What a hunt with a block found, and what must be said about it. */
export interface FindingsAnswer {
  readonly findings: HuntFindings;
  readonly partial: readonly PartialFailure[];
  readonly notes: readonly string[];
}

/** The findings of a block that cannot be answered, and why. */
export const notFound = (unanswerable: string): HuntFindings => ({
  total: 0,
  relation: 'eq',
  items: [],
  unanswerable,
});

/** Runs a block over the events of a query and period. */
export async function runFindings(
  ground: Ground,
  block: Block,
  { query, from, to }: { readonly query: string; readonly from: string; readonly to: string },
): Answer<FindingsAnswer> {
  const { scope, source, seal, now } = ground;
  const plan = planFindings(ground, block);
  if (isLeft(plan)) return right({ findings: notFound(plan.left), partial: [], notes: [] });
  const period = periodOf({ from, to }, now);
  if (isLeft(period)) return period;
  const question = await ask(ground, period.right, query);
  if (isLeft(question)) return question;
  const answer = await withPointInTime(scope.elasticsearch, source.indices, (search) =>
    findFindings(search, plan.right, question.right, period.right, {
      items: MAX_ITEMS,
      buckets: MAX_BUCKETS,
    }),
  );
  if (isLeft(answer)) return answer;
  const { found, isWhole, partial, undecided } = answer.right;
  if (undecided !== undefined) return right({ findings: notFound(undecided), partial, notes: [] });
  return right({
    findings: {
      total: found.total,
      relation: isWhole && partial.length === 0 ? 'eq' : 'gte',
      items: found.items.map(maskFinding(seal)),
    },
    partial,
    notes: isWhole ? [] : [CUT],
  });
}
