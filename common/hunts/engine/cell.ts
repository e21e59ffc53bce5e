/**
 * What was counted of one group, slot and value. Both engines hand what they saw to `decide` as cells, so that they
 * cannot differ in what a block means: Elasticsearch as buckets of a composite aggregation, the matcher from events.
 * Cells of one group come together, within it by slot, within a slot by value.
 */
export interface Cell {
  /** Values of the block's group fields, as text; addresses in their shortest form (RFC 5952). */
  readonly group: readonly string[];
  /** Milliseconds since 1970 at which the slot begins, a multiple of `stepOf(window)`; 0 where the block has no window. */
  readonly slot: number;
  /**
   * What is counted once: the value of `field` (distinct) or of `by` (rare), the event's time as text that sorts as
   * times do (beacon); `KNOWN` where a baseline taught the group (first_seen); else empty.
   */
  readonly value: string;
  /** Events. */
  readonly count: number;
  /** Total of `field` (sum) or of `size` (beacon); else 0. */
  readonly sum: number;
  /** Times of the first and last event, milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}

/** The value of a cell that only says that its group is no news. */
export const KNOWN = 'known';
