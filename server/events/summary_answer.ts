import { isLeft } from 'fp-ts/lib/Either';
import type { EventsSummary, HistogramBar, TopValues } from '#common/api/events';
import type { Layout } from '#common/fields/layout';
import { maskText, maskValue, secretOf, type Seal } from '#common/fields/secrets';
import { barStarts, widthMilliseconds } from '#common/time/bars';
import type { Found } from '../elasticsearch/search';
import { countsOf, filterAnswer, histogramAnswer, termsAnswer, type Bucket } from './aggregations';
import type { Period } from './period';
import { countable, fieldKey, type SummaryWish } from './summary_request';

type Value = string | number | boolean;

/** A bucket's value as the event has it: booleans are 0 and 1 to Elasticsearch, dates are milliseconds. */
const valueOf = ({ key, key_as_string: text }: Bucket): Value =>
  text === 'true' || text === 'false' ? text === 'true' : (text ?? key);

/** A value without its secrets. Of conditional fields only events without a secret were counted, see `topAggregation`. */
const masked = (field: string, value: Value, seal: Seal): Value => {
  const text = String(value);
  const shown =
    secretOf(field)?.kind === 'conditional' ? maskText(field, text, seal) : maskValue(field, text, seal);
  return shown === text ? value : shown;
};

const without = (field: string, problem: string): TopValues => ({
  field,
  values: [],
  others: 0,
  error: 0,
  problem,
});

/** Reads what `topAggregation` asked for. */
export function topValues(field: string, answer: unknown, seal: Seal): TopValues {
  const top = filterAnswer.is(answer) ? answer.top : answer;
  if (!termsAnswer.is(top)) return without(field, 'Elasticsearch gave no answer for this field.');
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

/** The values of a field, or why it has none. */
export function topValuesOf(layout: Layout, field: string, answer: unknown, seal: Seal): TopValues {
  const stored = countable(layout, field);
  return isLeft(stored) ? without(field, stored.left) : topValues(field, answer, seal);
}

/** Elasticsearch leaves empty bars out; a histogram shows them. */
function bars(answer: unknown, { from, to }: Period, width: string): HistogramBar[] {
  const counts = new Map(
    histogramAnswer.is(answer) ? answer.buckets.map((bar) => [bar.key, countsOf(bar.types.buckets)]) : [],
  );
  return barStarts(from, to, widthMilliseconds(width) ?? to - from).map((start) => ({
    start: new Date(start).toISOString(),
    counts: counts.get(start) ?? {},
  }));
}

const typeCounts = (answer: unknown) =>
  termsAnswer.is(answer)
    ? answer.buckets.map(({ key, doc_count: count }) => ({ value: String(key), count }))
    : [];

/** Reads what `summaryAggregations` asked for. */
export function summaryOf(
  { total, aggregations, partial }: Found,
  layout: Layout,
  period: Period,
  wish: SummaryWish,
  seal: Seal,
): Omit<EventsSummary, 'notes'> {
  const selected = filterAnswer.is(aggregations.selected) ? aggregations.selected : undefined;
  const counted = selected ?? aggregations;
  return {
    total: selected?.doc_count ?? total,
    relation: 'eq',
    eventTypes: typeCounts(aggregations.types),
    interval: wish.width,
    histogram: bars(counted.histogram, period, wish.width),
    fields: wish.fields.map((field, at) => topValuesOf(layout, field, counted[fieldKey(at)], seal)),
    partial: [...partial],
  };
}
