import type { EventsSummary, HistogramBar } from '#common/api/events';
import type { Layout } from '#common/fields/layout';
import type { Seal } from '#common/fields/secrets';
import { barStarts, widthMilliseconds } from '#common/time/bars';
import type { Found } from '../elasticsearch/search';
import { countsOf, filterAnswer, histogramAnswer, termsAnswer } from './aggregations';
import type { Period } from './period';
import { fieldKey, type SummaryWish } from './summary_request';
import { topValuesOf } from './top_values';

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
