import * as t from 'io-ts';

/**
 * One thing that a hunt with a block found: a group of events. Windows that follow one another are one finding.
 * Both engines give the same findings for the same events.
 */
export const finding = t.intersection([
  t.strict({
    /** What the group's events have in common, in the order of the block's fields. */
    group: t.array(t.strict({ field: t.string, value: t.string })),
    /** Events of the group, in all its windows. */
    count: t.number,
    /**
     * What the block measured: most events (threshold), different values (distinct) or the greatest total (sum) in one
     * window; different values of `by` (rare); events since the first (first_seen); the score (beacon).
     */
    measure: t.number,
    /** Time of the group's first and last event, ISO 8601 with milliseconds. */
    first: t.string,
    last: t.string,
  }),
  t.partial({
    /** Rare: who has the value, where `by` names an address and at most ten may have it. */
    hosts: t.array(t.string),
  }),
]);
export type Finding = t.TypeOf<typeof finding>;
