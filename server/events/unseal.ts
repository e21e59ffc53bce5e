import { isLeft, right } from 'fp-ts/lib/Either';
import { isMasked, secretOf } from '#common/fields/secrets';
import type { Query } from '#common/query/ast';
import { rebuild, terms } from '#common/query/walk';
import { search } from '../elasticsearch/search';
import { refuse, type Answer } from '../problem';
import { termsAnswer } from './aggregations';
import type { Ground } from './ground';
import { periodFilter, type Period } from './period';
import { exactName } from './stored_names';

/** Different values of a secret field that are tried; more of them than this are no passwords that people use. */
const MAX_VALUES = 10_000;

/** Fields that a query compares with sealed values. */
const sealedFields = (query: Query): readonly string[] => [
  ...new Set(
    terms(query).flatMap((term) =>
      term.type === 'is' && term.value.type === 'exact' && isMasked(term.value.text) && secretOf(term.field)
        ? [term.field]
        : [],
    ),
  ),
];

/**
 * Values by their tokens, for one field. Tokens cannot be opened, so that the values of the period are sealed anew and
 * compared: nothing is revealed to who asks, who learns only where the value is used.
 */
async function valuesByToken({ scope, source, seal }: Ground, period: Period, field: string) {
  const stored = source.layout.stored(field);
  if (!stored?.aggregatable) {
    return refuse('bad request', `${field} cannot be asked for a masked value as it is indexed.`);
  }
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    query: { bool: { filter: [periodFilter(source.timeField, period)] } },
    aggs: { values: { terms: { field: exactName(stored), size: MAX_VALUES } } },
  });
  if (isLeft(found)) return found;
  const values = found.right.aggregations.values;
  if (!termsAnswer.is(values)) return right(new Map<string, string>());
  if (values.sum_other_doc_count > 0) {
    return refuse(
      'bad request',
      `${field} has more than ${MAX_VALUES} different values in this period: ask for a shorter time to find a masked one.`,
    );
  }
  return right(new Map(values.buckets.map(({ key }) => [seal(field, String(key)), String(key)])));
}

/** Puts values in the place of the tokens that a query holds, so that "this password elsewhere" can be asked. */
export async function unseal(ground: Ground, period: Period, query: Query): Answer<Query> {
  const byField = new Map<string, ReadonlyMap<string, string>>();
  for (const field of sealedFields(query)) {
    const values = await valuesByToken(ground, period, field);
    if (isLeft(values)) return values;
    byField.set(field, values.right);
  }
  if (byField.size === 0) return right(query);
  return right(
    rebuild(query, (part) => {
      if (part.type !== 'is' || part.value.type !== 'exact') return part;
      const values = byField.get(part.field);
      if (!values || !isMasked(part.value.text)) return part;
      return { ...part, value: { type: 'exact', text: values.get(part.value.text) ?? part.value.text } };
    }),
  );
}
