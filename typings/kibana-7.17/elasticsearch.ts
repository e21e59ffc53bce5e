/**
 * 7.17's Elasticsearch client (7.16 canary) as far as Spoor uses it. Read in 7.17.6's `src/core/server/elasticsearch` and in
 * `lib/Transport.js` of `@elastic/elasticsearch` 7.16: options that it does not know, `signal` among them, are ignored.
 */

/** One HTTP request. Only `querystring` and `body` reach Elasticsearch. */
export interface TransportRequest {
  readonly method: string;
  readonly path: string;
  readonly querystring?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Lines of JSON. */
  readonly bulkBody?: string[];
}

export interface TransportOptions {
  /** Milliseconds. */
  readonly requestTimeout?: number;
  readonly maxRetries?: number;
}

/** Every answer carries these around Elasticsearch's own. */
export interface ApiResponse {
  readonly body: unknown;
  readonly statusCode: number | null;
  readonly headers: Readonly<Record<string, unknown>> | null;
}

/** A promise that can be called off: it then rejects with `RequestAbortedError`. */
export interface TransportRequestPromise extends PromiseLike<ApiResponse> {
  readonly abort: () => unknown;
}

export interface ElasticsearchClient {
  readonly transport: {
    readonly request: (request: TransportRequest, options?: TransportOptions) => TransportRequestPromise;
  };
}

export interface ScopedClusterClient {
  /** Runs with the credentials of the request it was made for. */
  readonly asCurrentUser: ElasticsearchClient;
  /** Kibana's own account: it may not read customers' events, so never use it for data. */
  readonly asInternalUser: ElasticsearchClient;
}
