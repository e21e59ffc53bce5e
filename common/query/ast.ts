/** Text or number that a query compares with, as the user wrote it; its type is decided by the field. */
export type Literal =
  /** Unquoted or quoted text without wildcards, unescaped. */
  | { readonly type: 'exact'; readonly text: string }
  /** `*` stands for any run of characters, also none: the parts between the stars, unescaped. `*Let's*` is `['', "Let's", '']`. */
  | { readonly type: 'wildcard'; readonly parts: readonly string[] };

export type Comparison = 'gt' | 'gte' | 'lt' | 'lte';

/**
 * A parsed query. The grammar, the Elasticsearch compiler, the matcher, the printer and the pills all speak this.
 * `field` is a name of the EVE catalogue, or any field that the index has.
 */
export type Query =
  /** Everything: the empty query. */
  | { readonly type: 'all' }
  | { readonly type: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly type: 'not'; readonly of: Query }
  /** `field:value`; a `field` that holds `*` names every field that it matches. */
  | { readonly type: 'is'; readonly field: string; readonly value: Literal }
  /** `value` alone: any field of the catalogue's headline fields has it. */
  | { readonly type: 'anywhere'; readonly value: Literal }
  | { readonly type: 'range'; readonly field: string; readonly operator: Comparison; readonly value: string }
  /** `field:*` */
  | { readonly type: 'exists'; readonly field: string }
  /** `length(field) > 70`: length in characters. */
  | {
      readonly type: 'length';
      readonly field: string;
      readonly operator: Comparison | 'eq';
      readonly value: number;
    }
  /**
   * `flow_id.<field>:value`: some event of the same flow, of its parent flow or of its data flows meets `of`.
   * `of` holds comparisons with fields, joined by `or`, and by `and` that is flat; all speak of one and the same other event.
   */
  | { readonly type: 'flow'; readonly of: Query }
  /** A resolved `flow` term: the event, or its parent, is one of these flows. Never parsed; see flow.ts. */
  | { readonly type: 'in_flows'; readonly flows: readonly number[] };

/** Why a text is no query, and where: shown to the user as it is. */
export interface QueryError {
  /** A whole sentence: what is wrong and how to mend it. */
  readonly message: string;
  /** 1-based; counts UTF-16 units, as an input's cursor does. */
  readonly column: number;
  /** What could have stood there, in words. */
  readonly expected: readonly string[];
}

/** Why a query cannot be asked of this source, although it reads well: shown to the user as it is. */
export interface QueryProblem {
  /** A whole sentence: what is wrong and how to mend it. */
  readonly message: string;
  /** The field that it is about, as the query names it; absent where it is about the whole query. */
  readonly field?: string;
}
