import { isLeft } from 'fp-ts/lib/Either';
import type { TopValues } from '#common/api/events';
import { countable } from '#common/fields/countable';
import type { Layout, StoredField } from '#common/fields/layout';
import { carryingExpressions, maskText, maskValue, secretOf, type Seal } from '#common/fields/secrets';
import { filterAnswer, termsAnswer, type Bucket } from './aggregations';
import { exactName, nameOf } from './stored_names';

/**
 * The events in which a field's values may be counted: where it holds a secret in some, those are left out.
 * Array siblings (HTTP headers) are compared event by event, so that an event with one secret header is left out whole.
 */
const openFilter = (layout: Layout, path: string): readonly object[] => {
  const rule = secretOf(path);
  if (rule?.kind !== 'conditional') return [];
  const sibling = `${rule.path.slice(0, rule.path.lastIndexOf('.'))}.${rule.when.sibling}`;
  const name = nameOf(layout, sibling);
  const named = rule.when.is.map((value) => ({ term: { [name]: { value, case_insensitive: true } } }));
  return [{ exists: { field: name } }, { bool: { must_not: named } }];
};

/** The events in which no value of a field carries a credential: what is typed may be compared with those alone. */
export function carriesNone(path: string, stored: StoredField): readonly object[] {
  const isText = stored.type === 'keyword' || stored.type === 'text';
  const expressions = isText ? (carryingExpressions(path) ?? []) : [];
  return expressions.map((value) => ({ bool: { must_not: { regexp: { [exactName(stored)]: value } } } }));
}

/** Counts the most frequent values of a field. `terms` says which and how many. */
export const topAggregation = (layout: Layout, path: string, stored: StoredField, terms: object) => {
  const top = { terms: { field: exactName(stored), ...terms } };
  const open = openFilter(layout, path);
  return open.length === 0 ? top : { filter: { bool: { filter: open } }, aggs: { top } };
};

type Value = string | number | boolean;

/** A bucket's value as the event has it: booleans are 0 and 1 to Elasticsearch, dates are milliseconds. */
const valueOf = ({ key, key_as_string: text }: Bucket): Value =>
  text === 'true' || text === 'false' ? text === 'true' : (text ?? key);

/** A value without its secrets. Of conditional fields only events without a secret were counted, see `openFilter`. */
const masked = (field: string, value: Value, seal: Seal): Value => {
  const text = String(value);
  const isOpen = secretOf(field)?.kind === 'conditional';
  const shown = isOpen ? maskText(field, text, seal) : maskValue(field, text, seal);
  return shown === text ? value : shown;
};

/** The answer for a field whose values cannot be given. */
export const noValues = (field: string, problem: string): TopValues => ({
  field,
  values: [],
  others: 0,
  error: 0,
  problem,
});

/** Reads what `topAggregation` asked for; or says why the field could not be asked. Secrets are sealed. */
export function topValuesOf(layout: Layout, field: string, answer: unknown, seal: Seal): TopValues {
  const stored = countable(layout, field);
  if (isLeft(stored)) return noValues(field, stored.left);
  const top = filterAnswer.is(answer) ? answer.top : answer;
  if (!termsAnswer.is(top)) return noValues(field, 'Elasticsearch gave no answer for this field.');
  return {
    field,
    values: top.buckets.map((bucket) => ({
      value: masked(field, valueOf(bucket), seal),
      count: bucket.doc_count,
    })),
    others: top.sum_other_doc_count,
    error: top.doc_count_error_upper_bound,
  };
}

/** One answer for a name that stands for several fields. An event with a value in two of them counts twice. */
export function joinTops(field: string, tops: readonly TopValues[]): TopValues {
  const [first, ...others] = tops;
  if (first !== undefined && others.length === 0) return { ...first, field };
  const counts = new Map<Value, number>();
  for (const { value, count } of tops.flatMap(({ values }) => values)) {
    counts.set(value, (counts.get(value) ?? 0) + count);
  }
  const sum = (figure: 'others' | 'error') => tops.reduce((total, top) => total + top[figure], 0);
  const values = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  return { field, values, others: sum('others'), error: sum('error') };
}
