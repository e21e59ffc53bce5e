import type { AddressRange } from './addresses';
import type { Comparison } from './ast';

/**
 * What a comparison asks of one value, its type decided. Both engines work from this, so that they cannot differ in what
 * a query means.
 */
export type Test =
  | { readonly type: 'text'; readonly anyOf: readonly string[]; readonly ignoreCase?: true }
  /** Parts of a text in their order, with anything between them. */
  | { readonly type: 'wildcard'; readonly parts: readonly string[] }
  | { readonly type: 'text_range'; readonly operator: Comparison; readonly value: string }
  | { readonly type: 'number'; readonly anyOf: readonly number[]; readonly whole: boolean }
  | {
      readonly type: 'number_range';
      readonly operator: Comparison;
      readonly value: number;
      readonly whole: boolean;
    }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'address'; readonly anyOf: readonly AddressRange[] }
  /** Milliseconds since 1970: from `from`, before `to`; infinite where open. */
  | { readonly type: 'date'; readonly from: number; readonly to: number }
  /** Characters, both bounds included; `max` is infinite where open. */
  | { readonly type: 'length'; readonly min: number; readonly max: number }
  /** `number`: an empty text is no number, and so not there. */
  | { readonly type: 'exists'; readonly number: boolean };

/** A query with its fields' meanings and its values' types decided. */
export type Condition =
  | { readonly type: 'all' }
  | { readonly type: 'none' }
  | { readonly type: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }
  /** Some value at `path` passes. */
  | { readonly type: 'test'; readonly path: string; readonly test: Test }
  /** Some field that fits the pattern passes; `on` says what is asked of one. */
  | { readonly type: 'fields'; readonly pattern: readonly string[]; on(path: string): Condition }
  /** What must be said of a part: it leaves out more than was asked. */
  | { readonly type: 'noted'; readonly of: Condition; readonly note: string }
  /** Some event of the same, of the parent or of a data flow meets `of`. */
  | { readonly type: 'flow'; readonly of: Condition }
  | { readonly type: 'in_flows'; readonly flows: readonly number[] };

/** Joins conditions, dropping what changes nothing. */
export function any(of: readonly Condition[]): Condition {
  const left = of.filter(({ type }) => type !== 'none');
  const [first, ...others] = left;
  if (first === undefined) return { type: 'none' };
  return others.length === 0 ? first : { type: 'or', of: left };
}
