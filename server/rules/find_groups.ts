import { isLeft, right } from 'fp-ts/lib/Either';
import { formatExact } from '#common/format/numbers';
import { answerable } from '#common/hunts/answerable';
import type { Finding } from '#common/hunts/finding';
import { maskFinding } from '#common/hunts/mask_finding';
import { Groups } from '#common/rules/groups';
import type { WatchPeriod } from '#common/rules/run_period';
import type { Watch } from '#common/rules/watch';
import { withPointInTime } from '../elasticsearch/point_in_time';
import type { Ground } from '../events/ground';
import { ask } from '../events/question';
import { eachFinding, planFindings } from '../hunts/findings/find';
import { holdingsOf } from '../hunts/holdings';
import { refuse, type Answer } from '../problem';

/** Buckets looked at in one run: some twenty seconds' work, far below the time that a run may take. */
const MAX_BUCKETS = 1_000_000;

const CUT = `Only the first ${formatExact(MAX_BUCKETS)} combinations of group, time and value were looked at, so that there may be more. Narrow the query, or group by less.`;

/** What a rule found. */
export interface FoundGroups {
  readonly total: number;
  /** The strongest, masked. */
  readonly items: readonly Finding[];
  /** Whether everything was looked at; otherwise there may be more groups. */
  readonly isWhole: boolean;
  /** What must be told with each group, in sentences. */
  readonly notes: readonly string[];
  /** Those of them that an operator must see although nothing was found. */
  readonly warnings: readonly string[];
}

const partly = (partial: readonly { readonly what: string; readonly reason: string }[]) =>
  refuse(
    'unavailable',
    `A part of the events could not be searched, so that it cannot be said what is there. ${partial
      .slice(0, 3)
      .map(({ what, reason }) => `${what}: ${reason}`)
      .join(' ')}`,
  );

/**
 * Finds the groups that a rule asks for.
 * @returns or why it cannot be said what is there: nobody may take a half answer for "nothing"
 */
export async function findGroups(
  ground: Ground,
  watch: Watch,
  { from, begin, to, note }: WatchPeriod,
  most: number,
): Answer<FoundGroups> {
  const { scope, source, seal } = ground;
  if (source.partial.length > 0) return partly(source.partial);
  const holdings = await holdingsOf(ground);
  if (isLeft(holdings)) return holdings;
  const lacks = answerable(watch, holdings.right);
  if (isLeft(lacks)) return refuse('bad request', lacks.left);
  const plan = planFindings(ground, watch.block, watch.isPlain ? to : undefined);
  if (isLeft(plan)) return refuse('bad request', plan.left);
  const question = await ask(ground, { from, to }, watch.query);
  if (isLeft(question)) return question;
  const groups = new Groups(watch, begin, most);
  const scanned = await withPointInTime(scope.elasticsearch, source.indices, (search) =>
    eachFinding(search, plan.right, question.right, { begin: from, maxBuckets: MAX_BUCKETS }, groups.add),
  );
  if (isLeft(scanned)) return scanned;
  const { isWhole, partial, undecided } = scanned.right;
  if (undecided !== undefined) return refuse('unavailable', undecided);
  if (partial.length > 0) return partly(partial);
  const { total, items } = groups.end();
  if (!isWhole && total === 0) return refuse('bad request', CUT);
  const warnings = [...(note === undefined ? [] : [note]), ...(isWhole ? [] : [CUT])];
  return right({
    total,
    items: items.map(maskFinding(seal)),
    isWhole,
    notes: [...warnings, ...lacks.right, ...question.right.notes],
    warnings,
  });
}
