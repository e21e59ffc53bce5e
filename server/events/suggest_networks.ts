import { isLeft, isRight, right } from 'fp-ts/lib/Either';
import type { TopValues } from '#common/api/events';
import { compileQuery } from '#common/query/compile';
import { networkQuestions, type NetworkField } from '#common/query/network_fields';
import { search } from '../elasticsearch/search';
import type { Answer } from '../problem';
import { filterAnswer } from './aggregations';
import type { Ground } from './ground';
import { offered } from './suggest';

/** What may be asked of a word, as text. */
const namesOf = (field: NetworkField, { networks }: Ground): readonly string[] =>
  networkQuestions[field].asks === 'home' ? ['true', 'false'] : networks.names;

/**
 * Names of networks that hold what was typed, each with its events: the most frequent first.
 * @param filter clauses that the events meet
 */
export async function suggestNetworks(
  ground: Ground,
  filter: readonly object[],
  field: NetworkField,
  typed: string,
): Answer<TopValues> {
  const { scope, source, networks } = ground;
  const names = offered(
    namesOf(field, ground).map((value) => ({ value })),
    typed,
  );
  const asked = names.flatMap(({ value }) => {
    const compiled = compileQuery(
      { type: 'is', field, value: { type: 'exact', text: value } },
      source.layout,
      {
        networks,
      },
    );
    return isRight(compiled) ? [{ value, filter: compiled.right.filter }] : [];
  });
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    query: { bool: { filter } },
    aggs: Object.fromEntries(asked.map((name, at) => [`name_${at}`, { filter: name.filter }])),
  });
  if (isLeft(found)) return found;
  const { aggregations } = found.right;
  const values = asked.map(({ value }, at) => {
    const answer = aggregations[`name_${at}`];
    return { value, count: filterAnswer.is(answer) ? answer.doc_count : 0 };
  });
  return right({ field, values: values.sort((a, b) => b.count - a.count), others: 0, error: 0 });
}
