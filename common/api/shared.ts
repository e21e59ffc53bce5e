import * as t from 'io-ts';
import { constrained } from './constraint';

/** Largest page that a list gives. */
export const MAX_PAGE_SIZE = 500;

/** A whole number within bounds, both included; the name states them, so that the error does too. */
export const wholeNumber = (min: number, max: number) =>
  constrained(
    { type: 'integer', minimum: min, maximum: max },
    t.refinement(
      t.number,
      (n) => Number.isInteger(n) && n >= min && n <= max,
      `whole number from ${min} to ${max}`,
    ),
  );

/** Text of at most so many characters. */
export const shortText = (max: number) =>
  constrained(
    { maxLength: max },
    t.refinement(t.string, (s) => s.length <= max, `text of at most ${max} characters`),
  );

/** A list of at most so many items. */
export const shortList = <C extends t.Any>(item: C, max: number) =>
  constrained(
    { maxItems: max },
    t.refinement(t.array(item), (list) => list.length <= max, `list of at most ${max}`),
  );

/** Part of the data that could not be asked; the rest of the answer stands. */
export const partialFailure = t.strict({
  /** An index, a field, or a shard such as `logstash-tls-2026.11.19[0]`. */
  what: t.string,
  reason: t.string,
});
export type PartialFailure = t.TypeOf<typeof partialFailure>;

/** `eq`: exactly so many; `gte`: at least so many. */
export const relation = t.union([t.literal('eq'), t.literal('gte')]);
export type Relation = t.TypeOf<typeof relation>;

/** A page of a list. */
export const listOf = <C extends t.Any>(item: C) =>
  t.intersection([
    t.strict({ total: t.number, relation, items: t.array(item) }),
    t.partial({
      /** Give it back to get the next page; absent on the last one. */
      cursor: t.string,
    }),
  ]);

/** Longest query, in characters. */
export const queryText = shortText(10_000);

const bounds = { from: shortText(100), to: shortText(100) };

/** `from` and `to` as in `eventsRange`. */
export const period = t.strict(bounds);

/**
 * What every query over events starts from. `from` and `to` are ISO 8601 or date math (`now-48h`, `now/d`);
 * `from` is included, `to` is not. `query` is KQL, see docs/query-language.md; empty means everything.
 */
export const eventsRange = t.strict({ query: queryText, ...bounds });
