/**
 * HTTP from the browser, the same in 7.17, 8.19 and 9. Read in Kibana's `src/core/public/http` (7.17) and
 * `src/core/packages/http/browser` (8.19 and 9).
 */

export interface HttpFetchOptions {
  readonly method?: string;
  readonly query?: Readonly<Record<string, string | number | boolean | string[] | undefined>>;
  readonly body?: string | FormData | Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** `true`: the answer is an `HttpResponse` instead of just its body. */
  readonly asResponse?: boolean;
}

export interface HttpResponse<T> {
  readonly request: Readonly<Request>;
  readonly response?: Readonly<Response>;
  readonly body?: T;
}

/** What `fetch` rejects with when the answer is not 2xx. `body` is Kibana's `{statusCode, error, message, attributes?}`. */
export interface HttpFetchError extends Error {
  readonly request: Request;
  readonly response?: Response;
  readonly body?: unknown;
}

export interface HttpFetch {
  <T = unknown>(
    path: string,
    options: HttpFetchOptions & { readonly asResponse: true },
  ): Promise<HttpResponse<T>>;
  <T = unknown>(path: string, options?: HttpFetchOptions): Promise<T>;
}

export interface HttpStart {
  readonly basePath: {
    readonly get: () => string;
    readonly prepend: (path: string) => string;
    readonly remove: (path: string) => string;
  };
  readonly fetch: HttpFetch;
  readonly get: HttpFetch;
  readonly post: HttpFetch;
  readonly put: HttpFetch;
  readonly delete: HttpFetch;
}
