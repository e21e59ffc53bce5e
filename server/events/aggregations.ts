import * as t from 'io-ts';

const key = t.union([t.string, t.number]);

const bucket = t.intersection([t.type({ key, doc_count: t.number }), t.partial({ key_as_string: t.string })]);
export type Bucket = t.TypeOf<typeof bucket>;

/** Answer of a `terms` aggregation. */
export const termsAnswer = t.type({
  buckets: t.array(bucket),
  sum_other_doc_count: t.number,
  doc_count_error_upper_bound: t.number,
});

/** Answer of a `date_histogram` split by event type. */
export const histogramAnswer = t.type({
  buckets: t.array(
    t.type({ key: t.number, doc_count: t.number, types: t.type({ buckets: t.array(bucket) }) }),
  ),
});

/** Answer of `min`, `max`. Null where there is no value. */
export const metricAnswer = t.type({ value: t.union([t.number, t.null]) });

/** Answer of `filter`, with the aggregations below it. */
export const filterAnswer = t.intersection([t.type({ doc_count: t.number }), t.UnknownRecord]);

/** `{ event_type: 3, … }` from a `terms` aggregation. */
export const countsOf = (buckets: readonly Bucket[]): Record<string, number> =>
  Object.fromEntries(buckets.map((one) => [String(one.key), one.doc_count]));
