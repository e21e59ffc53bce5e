import { isLeft, left, right, type Either } from 'fp-ts/lib/Either';
import type { HuntCount, StoredHunt } from '#common/api/hunts';
import { answerable, type Holdings } from '#common/hunts/answerable';
import { blockOf } from '#common/hunts/blocks/block';
import type { ScanPlan } from '#common/hunts/buckets/scan';
import { metricAnswer } from '../events/aggregations';
import type { Ground } from '../events/ground';
import { periodOf, type Period } from '../events/period';
import { ask, type Question } from '../events/question';
import { searchEach, type Found } from '../elasticsearch/search';
import type { Answer, Problem } from '../problem';
import { countFindings } from './findings/count';
import { planFindings } from './findings/find';
import { holdingsOf } from './holdings';

const newestOf = ({ aggregations }: Found): string | undefined =>
  metricAnswer.is(aggregations.newest) && aggregations.newest.value !== null
    ? new Date(aggregations.newest.value).toISOString()
    : undefined;

/** A hunt that the source can be asked: its query, and how its block is asked where it has one. */
interface Askable {
  readonly id: string;
  readonly question: Question;
  readonly plan: ScanPlan | undefined;
  /** What cannot be asked of it here. */
  readonly notes: readonly string[];
}

const unitOf = (hunt: StoredHunt): HuntCount['unit'] => (blockOf(hunt) ? 'findings' : 'events');

const unanswerable = (hunt: StoredHunt, reason: string): HuntCount => ({
  id: hunt.id,
  count: 0,
  unit: unitOf(hunt),
  unanswerable: reason,
});

/** What to ask for a hunt, or its count where nothing needs to be asked. */
async function prepare(
  ground: Ground,
  period: Period,
  holdings: Holdings,
  hunt: StoredHunt,
): Promise<Either<HuntCount, Askable>> {
  const notes = answerable(hunt, holdings);
  if (isLeft(notes)) return left(unanswerable(hunt, notes.left));
  const block = blockOf(hunt);
  const plan = block && planFindings(ground, block);
  if (plan && isLeft(plan)) return left(unanswerable(hunt, plan.left));
  const question = await ask(ground, period, hunt.query);
  return isLeft(question)
    ? left(unanswerable(hunt, question.left.message))
    : right({ id: hunt.id, question: question.right, plan: plan?.right, notes: notes.right });
}

/** The count of a hunt's events; a block that has none to look at found nothing. */
function countOf({ id, plan, notes }: Askable, answer: Either<Problem, Found>): HuntCount {
  const unit = plan ? 'findings' : 'events';
  if (isLeft(answer)) return { id, count: 0, unit, unanswerable: answer.left.message };
  return {
    id,
    count: plan ? 0 : answer.right.total,
    unit,
    newest: plan ? undefined : newestOf(answer.right),
    ...(answer.right.partial.length === 0 ? {} : { partial: [...answer.right.partial] }),
    ...(notes.length === 0 ? {} : { notes: [...notes] }),
  };
}

/** Events without which a block finds nothing. */
const leastEvents = ({ block }: ScanPlan): number => (block.type === 'threshold' ? block.at_least : 1);

/**
 * How each hunt fares in a period; what cannot be answered says why. All queries are counted in few requests; only hunts
 * with a block that have events then need requests of their own.
 */
export async function overview(
  ground: Ground,
  hunts: readonly StoredHunt[],
  range: { readonly from: string; readonly to: string },
): Answer<{ readonly items: HuntCount[] }> {
  const { scope, source, now } = ground;
  const period = periodOf(range, now);
  if (isLeft(period)) return period;
  const holdings = await holdingsOf(ground);
  if (isLeft(holdings)) return holdings;
  const counts = new Map<string, HuntCount>();
  const askable: Askable[] = [];
  for (const hunt of hunts) {
    const prepared = await prepare(ground, period.right, holdings.right, hunt);
    if (isLeft(prepared)) counts.set(hunt.id, prepared.left);
    else askable.push(prepared.right);
  }
  const answers = await searchEach(
    scope.elasticsearch,
    source.indices,
    askable.map(({ question }) => ({
      body: {
        size: 0,
        query: { bool: { filter: question.filter } },
        aggs: { newest: { max: { field: source.timeField } } },
      },
    })),
  );
  if (isLeft(answers)) return answers;
  const blocks = askable.flatMap((one, at) => {
    const answer = answers.right[at];
    if (answer === undefined) return [];
    counts.set(one.id, countOf(one, answer));
    const { id, question, plan } = one;
    const hasEnough = plan && !isLeft(answer) && answer.right.total >= leastEvents(plan);
    return hasEnough ? [{ id, question, plan }] : [];
  });
  const counted = await countFindings(ground, period.right, blocks);
  if (isLeft(counted)) return counted;
  // What cannot be asked of a hunt stands, however its findings were counted.
  for (const count of counted.right) counts.set(count.id, { notes: counts.get(count.id)?.notes, ...count });
  return right({ items: hunts.flatMap(({ id }) => counts.get(id) ?? []) });
}
