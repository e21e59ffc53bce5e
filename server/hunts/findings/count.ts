import { isLeft, right } from 'fp-ts/lib/Either';
import type { HuntCount } from '#common/api/hunts';
import { formatExact } from '#common/format/numbers';
import type { ScanPlan } from '#common/hunts/buckets/scan';
import { withPointInTime, type SearchView } from '../../elasticsearch/point_in_time';
import type { Ground } from '../../events/ground';
import type { Period } from '../../events/period';
import type { Question } from '../../events/question';
import type { Answer } from '../../problem';
import { findFindings } from './find';
import { inTurns } from './in_turns';

/** Hunts that are counted at once: an overview must not fill Elasticsearch's search queue. */
const AT_ONCE = 3;

/** Buckets looked at for one hunt of an overview: about two seconds' work. Who opens the hunt gets more. */
const MAX_BUCKETS = 100_000;

const CUT = {
  what: `more than ${formatExact(MAX_BUCKETS)} groups`,
  reason: 'open the hunt, or ask for a shorter time',
};

/** A hunt with a block that has events in the period. */
export interface Countable {
  readonly id: string;
  readonly plan: ScanPlan;
  readonly question: Question;
}

async function countOne(
  search: SearchView,
  period: Period,
  { id, plan, question }: Countable,
): Promise<HuntCount> {
  const answer = await findFindings(search, plan, question, period, { items: 0, buckets: MAX_BUCKETS });
  if (isLeft(answer)) return { id, count: 0, unit: 'findings', unanswerable: answer.left.message };
  const { found, isWhole, partial, undecided } = answer.right;
  if (undecided !== undefined) return { id, count: 0, unit: 'findings', unanswerable: undecided };
  const missed = [...partial, ...(isWhole ? [] : [CUT])];
  return {
    id,
    count: found.total,
    unit: 'findings',
    newest: found.newest,
    ...(missed.length === 0 ? {} : { partial: missed }),
  };
}

/** Counts the findings of several hunts, all in one view of the events. */
export const countFindings = (
  { scope, source }: Ground,
  period: Period,
  hunts: readonly Countable[],
): Answer<readonly HuntCount[]> =>
  hunts.length === 0
    ? Promise.resolve(right([]))
    : withPointInTime(scope.elasticsearch, source.indices, async (search) =>
        right(await inTurns(hunts, AT_ONCE, (hunt) => countOne(search, period, hunt))),
      );
