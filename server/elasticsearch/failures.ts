import * as t from 'io-ts';
import type { PartialFailure } from '#common/api/shared';
import type { Problem } from '../problem';

const cause = t.partial({ type: t.string, reason: t.string });

const shardFailure = t.intersection([
  t.type({ reason: cause }),
  t.partial({ index: t.union([t.string, t.null]), shard: t.number }),
]);

/** The `_shards` part of every answer to a search. */
export const shards = t.intersection([
  t.type({ total: t.number, failed: t.number }),
  t.partial({ failures: t.array(shardFailure) }),
]);
export type Shards = t.TypeOf<typeof shards>;

const errorBody = t.type({
  error: t.intersection([
    cause,
    t.partial({ root_cause: t.array(cause), failed_shards: t.array(shardFailure), caused_by: cause }),
  ]),
});

/** What is known of a failed request, whatever the client's generation. */
export interface Failure {
  /** HTTP status; absent when no answer came. */
  readonly statusCode?: number;
  readonly body?: unknown;
  /** The client's own name for it: `TimeoutError`, `ConnectionError`, `RequestAbortedError`. */
  readonly name: string;
}

/** Elasticsearch's error types that deserve a sentence of their own; others are told in Elasticsearch's words. */
const SENTENCES: Readonly<Record<string, Problem>> = {
  circuit_breaking_exception: {
    kind: 'busy',
    message:
      'Elasticsearch has not enough memory for this right now. Ask for a shorter time or fewer fields.',
  },
  too_many_buckets_exception: {
    kind: 'bad request',
    message: 'That would give more buckets than Elasticsearch allows. Ask for a shorter time or wider bars.',
  },
  too_many_clauses: {
    kind: 'bad request',
    message: 'The query has more clauses than Elasticsearch allows. Split it.',
  },
  es_rejected_execution_exception: {
    kind: 'busy',
    message: 'Elasticsearch is too busy: its search queue is full. Try again in a moment.',
  },
  index_not_found_exception: {
    kind: 'not found',
    message: 'The index does not exist, or you may not see it.',
  },
  search_context_missing_exception: {
    kind: 'bad request',
    message: 'That page has expired. Search again.',
  },
};

const MAX_REASON = 300;

const short = (text: string) => (text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text);

type Cause = t.TypeOf<typeof cause>;

const known = (causes: readonly (Cause | undefined)[]): Problem | undefined =>
  causes
    .map((one) => one?.type && SENTENCES[one.type])
    .find((problem) => problem !== undefined && problem !== '') || undefined;

const reasonOf = (one: Cause): string =>
  SENTENCES[one.type ?? '']?.message ?? short(one.reason ?? one.type ?? 'Elasticsearch gave no reason.');

/** Turns a failed request into a sentence. */
export function problemOf(failure: Failure): Problem {
  if (failure.name === 'RequestAbortedError') {
    return { kind: 'cancelled', message: 'The request was cancelled.' };
  }
  if (failure.name === 'TimeoutError') {
    return { kind: 'timeout', message: 'Elasticsearch did not answer in time. Ask for a shorter time.' };
  }
  if (failure.statusCode === undefined) {
    return { kind: 'unavailable', message: 'Elasticsearch cannot be reached. Check that it runs.' };
  }
  const body = errorBody.is(failure.body) ? failure.body.error : undefined;
  const inner = body && [...(body.root_cause ?? []), ...(body.failed_shards ?? []).map((one) => one.reason)];
  const sentence = known([...(inner ?? []), body, body?.caused_by]);
  if (sentence) return sentence;
  const reason = reasonOf(inner?.[0] ?? body ?? {});
  switch (failure.statusCode) {
    case 401:
      return {
        kind: 'forbidden',
        message: 'Elasticsearch no longer accepts these credentials. Sign in again.',
      };
    case 403:
      return {
        kind: 'forbidden',
        message: `Your Elasticsearch role does not allow this: ${reason} Ask for "read" and "view_index_metadata" on the sources.`,
      };
    case 404:
      return { kind: 'not found', message: reason };
    case 409:
      return { kind: 'conflict', message: reason };
    case 413:
      return { kind: 'too large', message: 'The query is larger than Elasticsearch takes. Shorten it.' };
    case 429:
      return { kind: 'busy', message: 'Elasticsearch is too busy. Try again in a moment.' };
    case 400:
      return { kind: 'bad request', message: `Elasticsearch refuses this query: ${reason}` };
    default:
      return { kind: 'unavailable', message: `Elasticsearch failed: ${reason}` };
  }
}

/** How a search's answer says that it is cut off by time. */
export const STOPPED: PartialFailure = {
  what: 'time',
  reason: 'Elasticsearch stopped at the time limit. Ask for a shorter time.',
};

/** What of a search was not answered, one entry a shard; the rest of the answer stands. */
export function partialFailures(answer: Shards, timedOut: boolean): readonly PartialFailure[] {
  const failures = (answer.failures ?? []).map(({ index, shard, reason }) => ({
    what: `${index ?? 'unknown index'}[${shard ?? '?'}]`,
    reason: reasonOf(reason),
  }));
  return timedOut ? [...failures, STOPPED] : failures;
}
