import { isLeft } from 'fp-ts/lib/Either';
import { countable } from '#common/fields/countable';
import type { Layout } from '#common/fields/layout';
import { nameOf, typesFilter } from './stored_names';
import { topAggregation } from './top_values';

/** Event types that a network can have: Suricata 8 knows about fifty. */
const MAX_EVENT_TYPES = 100;

const typesOf = (layout: Layout) => ({
  terms: { field: nameOf(layout, 'event_type'), size: MAX_EVENT_TYPES },
});

/** What a summary is to count. */
export interface SummaryWish {
  readonly fields: readonly string[];
  readonly size: number;
  readonly eventTypes?: readonly string[];
  /** Width of a bar, `5m`. */
  readonly width: string;
}

/** Names of aggregations come from us, never from the caller: fields are numbered. */
export const fieldKey = (at: number) => `field_${at}`;

/**
 * The aggregations of a summary, all in one request. Counts by type are of the query without its event types, so that
 * the toggles can show what they would add; everything else stands below `selected` when types were chosen.
 */
export function summaryAggregations(layout: Layout, timeField: string, wish: SummaryWish) {
  const tops = wish.fields.flatMap((path, at) => {
    const stored = countable(layout, path);
    return isLeft(stored)
      ? []
      : [[fieldKey(at), topAggregation(layout, path, stored.right, { size: wish.size })] as const];
  });
  const counted = {
    histogram: {
      date_histogram: { field: timeField, fixed_interval: wish.width, min_doc_count: 1 },
      aggs: { types: typesOf(layout) },
    },
    ...Object.fromEntries(tops),
  };
  const selection = typesFilter(layout, wish.eventTypes);
  const isSplit = selection.length > 0;
  return {
    types: typesOf(layout),
    ...(isSplit ? { selected: { filter: { bool: { filter: selection } }, aggs: counted } } : counted),
  };
}
