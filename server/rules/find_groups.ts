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
import { eachFinding, planFindings, type FindingLimits } from '../hunts/findings/find';
import { holdingsOf } from '../hunts/holdings';
import { refuse, type Answer } from '../problem';
import { unreadNote, whyUnsaid } from './unread';

const cutNote = (buckets: number): string =>
  `Only the first ${formatExact(buckets)} combinations of group, time and value were looked at, so that there may be more. Narrow the query, or group by less.`;

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

/**
 * Finds the groups that a rule asks for.
 * @returns or why it cannot be said what is there: nobody may take a half answer for "nothing". What is found in a part
 *   of the events is told as that
 */
export async function findGroups(
  ground: Ground,
  watch: Watch,
  { from, begin, to, note }: WatchPeriod,
  { items: most, buckets: maxBuckets }: FindingLimits,
): Answer<FoundGroups> {
  const { scope, source, seal } = ground;
  const knowsFields = source.layout.names().length > 0;
  const unsaid = whyUnsaid(watch.block.type, source.partial, knowsFields);
  if (unsaid !== undefined) return refuse('unavailable', unsaid);
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
    eachFinding(search, plan.right, question.right, { begin: from, maxBuckets }, groups.add),
  );
  if (isLeft(scanned)) return scanned;
  const { isWhole, undecided } = scanned.right;
  if (undecided !== undefined) return refuse('unavailable', undecided);
  const unread = [...source.partial, ...scanned.right.partial];
  const unsaidNow = whyUnsaid(watch.block.type, unread, knowsFields);
  if (unsaidNow !== undefined) return refuse('unavailable', unsaidNow);
  const { total, items } = groups.end();
  if (!isWhole && total === 0) return refuse('bad request', cutNote(maxBuckets));
  const warnings = [
    ...(note === undefined ? [] : [note]),
    ...(unread.length === 0 ? [] : [unreadNote(unread)]),
    ...(isWhole ? [] : [cutNote(maxBuckets)]),
  ];
  return right({
    total,
    items: items.map(maskFinding(seal)),
    isWhole: isWhole && unread.length === 0,
    notes: [...warnings, ...lacks.right, ...question.right.notes],
    warnings,
  });
}
