import type { Answer } from '../problem';

/** One HTTP request to Elasticsearch. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Every part that is not ours is already URL-encoded, see `path`. */
  readonly path: string;
  readonly querystring?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Newline-delimited body, for `_msearch`. */
  readonly lines?: readonly object[];
  /** Asked although nobody waits any more: what was opened must be closed. */
  readonly evenIfGone?: true;
}

/** Elasticsearch, asked with the rights of one user and for one request: when that ends, so does what is asked. */
export interface Elasticsearch {
  /** Failures come back as problems in sentences; nothing is thrown. */
  ask(call: Call): Answer<unknown>;
}

/** `indexPath(['eve-1', 'eve-2'], '_search')` → `/eve-1,eve-2/_search`, each name encoded. */
export const indexPath = (indices: readonly string[], action: string): string =>
  `/${indices.map(encodeURIComponent).join(',')}/${action}`;

/** Patterns that match nothing are no error: a fresh stack has only some of them. */
export const LENIENT = { ignore_unavailable: true, allow_no_indices: true } as const;
