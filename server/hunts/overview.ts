import { isLeft, right, type Either } from 'fp-ts/lib/Either';
import type { HuntCount, StoredHunt } from '#common/api/hunts';
import { whyUnanswerable } from '#common/hunts/answerable';
import { pathsOf } from '#common/query/fields';
import { metricAnswer, termsAnswer } from '../events/aggregations';
import type { Ground } from '../events/ground';
import { periodOf } from '../events/period';
import { ask, type Question } from '../events/question';
import { nameOf } from '../events/stored_names';
import { search, searchEach, type Found } from '../elasticsearch/search';
import type { Answer, Problem } from '../problem';

/** Event types that the sources hold at any time. */
async function eventTypes({ scope, source }: Ground): Answer<ReadonlySet<string>> {
  const field = nameOf(source.layout, 'event_type');
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    aggs: { types: { terms: { field, size: 200 } } },
  });
  if (isLeft(found)) return found;
  const { types } = found.right.aggregations;
  return right(new Set(termsAnswer.is(types) ? types.buckets.map(({ key }) => String(key)) : []));
}

const newestOf = ({ aggregations }: Found): string | undefined =>
  metricAnswer.is(aggregations.newest) && aggregations.newest.value !== null
    ? new Date(aggregations.newest.value).toISOString()
    : undefined;

const countOf = (id: string, answer: Either<Problem, Found>): HuntCount =>
  isLeft(answer)
    ? { id, count: 0, unanswerable: answer.left.message }
    : {
        id,
        count: answer.right.total,
        newest: newestOf(answer.right),
        ...(answer.right.partial.length === 0 ? {} : { partial: [...answer.right.partial] }),
      };

/** How each hunt fares in a period, asked in few requests; what cannot be answered says why. */
export async function overview(
  ground: Ground,
  hunts: readonly StoredHunt[],
  range: { readonly from: string; readonly to: string },
): Answer<{ readonly items: HuntCount[] }> {
  const { scope, source, now } = ground;
  const period = periodOf(range, now);
  if (isLeft(period)) return period;
  const types = await eventTypes(ground);
  if (isLeft(types)) return types;
  const holdings = {
    eventTypes: types.right,
    // A mapping like Spoor's own has every field of the catalogue, so that there the event types alone decide. That
    // is enough: a field that Suricata logs only when told to is missed in events, which only a search would tell,
    // and a hunt that finds none of them says so with its count.
    hasField: (field: string) => pathsOf(field).some((path) => source.layout.stored(path) !== undefined),
  };
  const counts = new Map<string, HuntCount>();
  const askable: { readonly id: string; readonly question: Question }[] = [];
  for (const hunt of hunts) {
    const why = whyUnanswerable(hunt, holdings);
    const question = why === undefined ? await ask(ground, period.right, hunt.query) : undefined;
    if (question === undefined) counts.set(hunt.id, { id: hunt.id, count: 0, unanswerable: why });
    else if (isLeft(question)) counts.set(hunt.id, countOf(hunt.id, question));
    else askable.push({ id: hunt.id, question: question.right });
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
  askable.forEach(({ id }, at) => {
    const answer = answers.right[at];
    if (answer) counts.set(id, countOf(id, answer));
  });
  return right({ items: hunts.flatMap(({ id }) => counts.get(id) ?? []) });
}
