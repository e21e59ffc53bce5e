import { isLeft, left, right, type Either } from 'fp-ts/lib/Either';
import type { Layout, StoredField } from '#common/fields/layout';
import { secretOf } from '#common/fields/secrets';

/** Event types that a network can have: Suricata 8 knows about fifty. */
const MAX_EVENT_TYPES = 100;

/** Events of these types; every event where none is named. */
export const typesFilter = (layout: Layout, eventTypes: readonly string[] = []): readonly object[] => {
  const name = exactName(layout.stored('event_type')) ?? 'event_type';
  return eventTypes.length > 0 ? [{ terms: { [name]: eventTypes } }] : [];
};

/** Name by which a field's whole values are counted. */
export const exactName = (stored: StoredField | undefined): string | undefined =>
  stored && (stored.exact ?? stored.name);

const typesOf = (layout: Layout) => ({
  terms: { field: exactName(layout.stored('event_type')) ?? 'event_type', size: MAX_EVENT_TYPES },
});

/**
 * The events in which a field's values may be counted: where it holds a secret in some, those are left out.
 * Array siblings (HTTP headers) are compared event by event, so that an event with one secret header is left out whole.
 */
const openFilter = (layout: Layout, path: string): readonly object[] => {
  const rule = secretOf(path);
  if (rule?.kind !== 'conditional') return [];
  const sibling = `${rule.path.slice(0, rule.path.lastIndexOf('.'))}.${rule.when.sibling}`;
  const name = exactName(layout.stored(sibling)) ?? sibling;
  return [
    { exists: { field: name } },
    {
      bool: {
        must_not: rule.when.is.map((value) => ({ term: { [name]: { value, case_insensitive: true } } })),
      },
    },
  ];
};

/** Why the values of a field cannot be counted, or its stored field. */
export function countable(layout: Layout, path: string): Either<string, StoredField> {
  const stored = layout.stored(path);
  if (!stored) return left(`The sources have no field ${path}.`);
  if (stored.conflict) {
    return left(
      `${path} is of different types in different indices (${stored.conflict.join(', ')}). Give the indices one mapping.`,
    );
  }
  if (secretOf(path)?.kind === 'payload') return left(`${path} is raw content that may hold secrets.`);
  if (!stored.aggregatable) {
    return left(`${path} is indexed as plain text. Map it as keyword, or add a keyword sub-field.`);
  }
  return right(stored);
}

/** Counts the most frequent values of a field. */
export const topAggregation = (layout: Layout, path: string, stored: StoredField, terms: object) => {
  const top = { terms: { field: exactName(stored), ...terms } };
  const open = openFilter(layout, path);
  return open.length === 0 ? top : { filter: { bool: { filter: open } }, aggs: { top } };
};

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
