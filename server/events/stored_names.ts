import type { Layout, StoredField } from '#common/fields/layout';

/** Name by which a field's whole values are compared and counted. */
export const exactName = (stored: StoredField): string => stored.exact ?? stored.name;

/** As `exactName`, for fields that every source has; Suricata's own name where this one is odd. */
export const nameOf = (layout: Layout, path: string): string => {
  const stored = layout.stored(path);
  return stored ? exactName(stored) : path;
};

/** Events of these types; every event where none is named. */
export const typesFilter = (layout: Layout, eventTypes: readonly string[] = []): readonly object[] =>
  eventTypes.length > 0 ? [{ terms: { [nameOf(layout, 'event_type')]: eventTypes } }] : [];
