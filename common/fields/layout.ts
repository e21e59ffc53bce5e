/** Types that a field may have in Elasticsearch, as far as queries care. */
export type StoredType =
  'keyword' | 'text' | 'long' | 'double' | 'boolean' | 'ip' | 'date' | 'flattened' | 'other';

/** How a source stores one EVE path. */
export interface StoredField {
  /** Full name in the index. */
  readonly name: string;
  readonly type: StoredType;
  /** Name to use for exact terms, wildcards, sorting and aggregations; absent where the index has none (plain text). */
  readonly exact?: string;
  /** Longest value, in characters, that `exact` holds; absent: no limit known. */
  readonly ignoreAbove?: number;
  /** Whether aggregations and sorting work on `exact` (or `name`). */
  readonly aggregatable: boolean;
  /** Types that clash between the indices of the source, e.g. `['long', 'text']`. */
  readonly conflict?: readonly string[];
}

/** Knows where a source keeps what Suricata calls by its EVE name, and turns its documents back into EVE records. */
export interface Layout {
  readonly id: 'eve';
  /** The stored field of an EVE path such as `tls.issuerdn`; `undefined` where the source has none. */
  stored(path: string): StoredField | undefined;
  /** Every field name of the index, for suggestions and `field*:` patterns. */
  names(): readonly string[];
  /** `_source` → the EVE record as Suricata wrote it. */
  toEvent(source: Readonly<Record<string, unknown>>): Record<string, unknown>;
}
