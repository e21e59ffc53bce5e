/** Bounds of what a panel and its dashboard may say: both come from saved objects and from addresses that anybody may have written. */
export const panelLimits = {
  /** Filters of a dashboard, parts of combined ones included. */
  filters: 200,
  /** Filters within filters. */
  depth: 8,
  /** Values of one filter; the query language's own limit of comparisons is nearly the same. */
  values: 300,
  /** Characters of a filter's name in a sentence. */
  name: 80,
  /** Columns of an *Events* panel beside time, type and hosts. */
  columns: 8,
  /** Values of a *Hunt* panel's list. */
  values_shown: 50,
  /** Events of an *Events* panel. */
  events: 200,
} as const;
