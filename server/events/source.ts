import type { Layout } from '#common/fields/layout';
import type { PartialFailure } from '#common/api/shared';

/** Where events are looked for, and how they lie there, as one user sees it. */
export interface Source {
  /** Index patterns; never empty. */
  readonly indices: readonly string[];
  readonly layout: Layout;
  /** Field of the event's time, in the index's terms. */
  readonly timeField: string;
  /** What is wrong with the sources as a whole, e.g. that no index matches. */
  readonly partial: readonly PartialFailure[];
}
