import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { suggestValues as api, TopValues } from '#common/api/events';
import { countable } from '#common/fields/countable';
import { carryingExpressions, secretOf } from '#common/fields/secrets';
import { pathsOf } from '#common/query/fields';
import { isNetworkField } from '#common/query/network_fields';
import { search } from '../elasticsearch/search';
import type { Answer } from '../problem';
import type { Ground } from './ground';
import { periodOf } from './period';
import { ask } from './question';
import { offered, suggestTerms } from './suggest';
import { suggestNetworks } from './suggest_networks';
import { carriesNone, joinTops, noValues, topAggregation, topValuesOf } from './top_values';

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
  if (isNetworkField(field)) return suggestNetworks(ground, question.right.filter, field, typed);
  const rule = secretOf(field);
  if (rule && rule.kind !== 'conditional') {
    return right(noValues(field, `${field} may hold secrets: ${rule.what}.`));
  }
  if (carryingExpressions(field) === undefined) {
    return right(noValues(field, `${field} may hold secrets in any form.`));
  }
  const paths = pathsOf(field).map((path) => ({ path, stored: countable(source.layout, path) }));
  const asked = paths.flatMap(({ path, stored }) => (isLeft(stored) ? [] : [{ path, stored: stored.right }]));
  const [refused] = paths.flatMap(({ stored }) => (isLeft(stored) ? [stored.left] : []));
  if (asked.length === 0) return right(noValues(field, refused ?? `The sources have no field ${field}.`));
  const open = typed === '' ? [] : asked.flatMap(({ path, stored }) => carriesNone(path, stored));
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    query: { bool: { filter: [...question.right.filter, ...open] } },
    aggs: Object.fromEntries(
      asked.map(({ path, stored }, at) => [
        `path_${at}`,
        topAggregation(source.layout, path, stored, suggestTerms(stored, typed)),
      ]),
    ),
  });
  if (isLeft(found)) return found;
  const { aggregations } = found.right;
  const tops = asked.map(({ path }, at) =>
    topValuesOf(source.layout, path, aggregations[`path_${at}`], seal),
  );
  const top = joinTops(field, tops);
  return right({ ...top, values: offered(top.values, typed) });
}
