import { isLeft, left, right } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { PartialFailure } from '#common/api/shared';
import { refuse, type Answer } from '../problem';
import { indexPath, LENIENT, type Elasticsearch } from './elasticsearch';
import { partialFailures, problemOf, shards } from './failures';

/** Elasticsearch stops a search after so long and gives what it has: shorter than browsers and proxies wait. */
export const SEARCH_TIMEOUT = '60s';

/** A document that a search found. Sorting by a missing value gives `null`. */
const foundDocument = t.intersection([
  t.type({ _index: t.string, _id: t.string }),
  t.partial({ _source: t.UnknownRecord, sort: t.array(t.union([t.string, t.number, t.boolean, t.null])) }),
]);
export type FoundDocument = t.TypeOf<typeof foundDocument>;

const answered = t.intersection([
  t.type({
    timed_out: t.boolean,
    _shards: shards,
    hits: t.intersection([
      t.type({ hits: t.array(foundDocument) }),
      t.partial({ total: t.type({ value: t.number }) }),
    ]),
  }),
  t.partial({ aggregations: t.UnknownRecord }),
]);

/** What a search gave; `aggregations` are read by whoever asked for them. */
export interface Found {
  readonly total: number;
  readonly documents: readonly FoundDocument[];
  readonly aggregations: Readonly<Record<string, unknown>>;
  readonly partial: readonly PartialFailure[];
}

/** Reads the answer of a search. */
export const readFound = (answer: unknown) => {
  if (!answered.is(answer)) {
    return refuse('unavailable', 'Elasticsearch gave an answer that is none of a search.');
  }
  return right<never, Found>({
    total: answer.hits.total?.value ?? 0,
    documents: answer.hits.hits,
    aggregations: answer.aggregations ?? {},
    partial: partialFailures(answer._shards, answer.timed_out),
  });
};

/** Asks the indices, counting exactly. Patterns without an index give nothing; failing shards are named in `partial`. */
export async function search(
  elasticsearch: Elasticsearch,
  indices: readonly string[],
  body: object,
): Answer<Found> {
  const answer = await elasticsearch.ask({
    method: 'POST',
    path: indexPath(indices, '_search'),
    querystring: LENIENT,
    body: { track_total_hits: true, timeout: SEARCH_TIMEOUT, ...body },
  });
  return isLeft(answer) ? answer : readFound(answer.right);
}

const severalAnswered = t.type({ responses: t.array(t.UnknownRecord) });

/** Searches at once; large lists go out in portions, so that none waits behind hundreds. */
const PORTION = 50;

const eachFound = (response: Readonly<Record<string, unknown>>) =>
  typeof response.status === 'number' && 'error' in response
    ? left(problemOf({ name: 'ResponseError', statusCode: response.status, body: response }))
    : readFound(response);

/** A search among several. */
export interface OneSearch {
  /** Such as `LENIENT`, or the one pattern that it is about. */
  readonly header?: object;
  readonly body: object;
}

/** Asks several searches in few requests; each answer stands or fails on its own. */
export async function searchEach(
  elasticsearch: Elasticsearch,
  indices: readonly string[],
  searches: readonly OneSearch[],
): Answer<readonly Awaited<Answer<Found>>[]> {
  const all: Awaited<Answer<Found>>[] = [];
  for (let from = 0; from < searches.length; from += PORTION) {
    const answer = await elasticsearch.ask({
      method: 'POST',
      path: indexPath(indices, '_msearch'),
      lines: searches
        .slice(from, from + PORTION)
        .flatMap(({ header = LENIENT, body }) => [
          header,
          { track_total_hits: true, timeout: SEARCH_TIMEOUT, ...body },
        ]),
    });
    if (isLeft(answer)) return answer;
    if (!severalAnswered.is(answer.right)) {
      return refuse('unavailable', 'Elasticsearch gave an answer that is none of a search.');
    }
    all.push(...answer.right.responses.map(eachFound));
  }
  return right(all);
}
