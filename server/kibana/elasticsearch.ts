import { left, right } from 'fp-ts/lib/Either';
import type { ElasticsearchClient } from '#kibana/server';
import type { Call, Elasticsearch } from '../elasticsearch/elasticsearch';
import { problemOf, type Failure } from '../elasticsearch/failures';
import { isRecord, stringAt, numberAt } from './unknown';

/** Milliseconds after which a request is given up: longer than the time limit of a search, which gives what it has. */
const REQUEST_TIMEOUT = 90_000;

/** 7.17's client answers `{ body, statusCode, headers }`, later ones with the body itself. */
const unwrap = (answer: unknown): unknown =>
  isRecord(answer) && 'body' in answer && 'statusCode' in answer && 'headers' in answer
    ? answer.body
    : answer;

/** Reads a client's error of any generation. */
const failureOf = (error: unknown): Failure => {
  if (!isRecord(error)) return { name: 'unknown' };
  const meta = isRecord(error.meta) ? error.meta : {};
  return {
    name: stringAt(error, 'name') ?? 'unknown',
    statusCode: numberAt(error, 'statusCode') ?? numberAt(meta, 'statusCode'),
    body: meta.body,
  };
};

/** Elasticsearch through Kibana's client. `signal` fires when the asking browser is gone: the search ends on the data nodes too. */
export const elasticsearchOf = (client: ElasticsearchClient, signal: AbortSignal): Elasticsearch => ({
  ask: async ({ method, path, querystring, body, lines, evenIfGone }: Call) => {
    try {
      const answer: unknown = await client.transport.request(
        {
          method,
          path,
          querystring,
          ...(lines ? { bulkBody: lines.map((line) => JSON.stringify(line)) } : { body }),
        },
        { ...(evenIfGone ? {} : { signal }), requestTimeout: REQUEST_TIMEOUT, maxRetries: 0 },
      );
      return right(unwrap(answer));
    } catch (error) {
      return left(problemOf(failureOf(error)));
    }
  },
});
