import { left, right } from 'fp-ts/lib/Either';
import type { Call, Elasticsearch } from '../elasticsearch/elasticsearch';
import { problemOf, type Failure } from '../elasticsearch/failures';
import { isRecord, stringAt, numberAt } from './unknown';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly querystring?: Call['querystring'];
  readonly body?: Call['body'];
  /** Lines of JSON. */
  readonly bulkBody?: string[];
}

/** What Kibana's Elasticsearch client does in every generation. */
export interface Client {
  readonly transport: {
    readonly request: (
      request: Request,
      options: {
        readonly signal?: AbortSignal;
        readonly requestTimeout: number;
        readonly maxRetries: number;
      },
    ) => PromiseLike<unknown>;
  };
}

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

/** 7.17's client ignores `signal`; what it gives can be called off instead. */
const isAbortable = (asked: object): asked is { abort: () => unknown } =>
  'abort' in asked && typeof asked.abort === 'function';

/** Waits for an answer, and calls it off when the signal fires. */
async function unlessGone(asked: PromiseLike<unknown>, signal: AbortSignal): Promise<unknown> {
  if (!isAbortable(asked)) return asked;
  const abort = () => asked.abort();
  signal.addEventListener('abort', abort);
  try {
    return await asked;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** A signal for what must be done although nobody waits any more. */
const never = new AbortController().signal;

/** Elasticsearch through Kibana's client. `signal` fires when the asking browser is gone: the search ends on the data nodes too. */
export const elasticsearchOf = (client: Client, gone: AbortSignal): Elasticsearch => ({
  ask: async ({ method, path, querystring, body, lines, evenIfGone }: Call) => {
    const signal = evenIfGone ? never : gone;
    if (signal.aborted) return left(problemOf({ name: 'RequestAbortedError' }));
    try {
      const asked = client.transport.request(
        {
          method,
          path,
          querystring,
          ...(lines ? { bulkBody: lines.map((line) => JSON.stringify(line)) } : { body }),
        },
        { ...(evenIfGone ? {} : { signal }), requestTimeout: REQUEST_TIMEOUT, maxRetries: 0 },
      );
      return right(unwrap(await unlessGone(asked, signal)));
    } catch (error) {
      return left(problemOf(failureOf(error)));
    }
  },
});
