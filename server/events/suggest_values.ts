import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { suggestValues as api, TopValues } from '#common/api/events';
import { carryingExpressions, secretOf } from '#common/fields/secrets';
import { search } from '../elasticsearch/search';
import type { Answer } from '../problem';
import type { Ground } from './ground';
import { periodOf } from './period';
import { ask } from './question';
import { offered, suggestTerms } from './suggest';
import { carriesNone, countable, noValues, topAggregation, topValuesOf } from './top_values';

/** Values that a field has in the period and that hold what was typed. Secrets are never suggested. */
export async function suggestValues(
  ground: Ground,
  { field, typed, query, from, to }: TypeOf<typeof api.body>,
): Answer<TopValues> {
  const { scope, source, seal, now } = ground;
  const period = periodOf({ from, to }, now);
  if (isLeft(period)) return period;
  const question = await ask(ground, period.right, query);
  if (isLeft(question)) return question;
  const rule = secretOf(field);
  if (rule && rule.kind !== 'conditional') {
    return right(noValues(field, `${field} may hold secrets: ${rule.what}.`));
  }
  if (carryingExpressions(field) === undefined) {
    return right(noValues(field, `${field} may hold secrets in any form.`));
  }
  const stored = countable(source.layout, field);
  if (isLeft(stored)) return right(noValues(field, stored.left));
  const open = typed === '' ? [] : carriesNone(field, stored.right);
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    query: { bool: { filter: [...question.right.filter, ...open] } },
    aggs: { values: topAggregation(source.layout, field, stored.right, suggestTerms(stored.right, typed)) },
  });
  if (isLeft(found)) return found;
  const top = topValuesOf(source.layout, field, found.right.aggregations.values, seal);
  return right({ ...top, values: offered(top.values, typed) });
}
