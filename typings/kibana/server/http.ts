/**
 * Requests and responses of routes, the same in 7.17, 8.19 and 9. Read in Kibana's `src/core/server/http/router` (7.17) and
 * `src/core/packages/http/server/src/router` (8.19 and 9).
 */
import type { Observable } from 'rxjs';

export interface KibanaRequest<P = unknown, Q = unknown, B = unknown> {
  readonly id: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly url: URL;
  readonly route: { readonly path: string; readonly method: string };
  readonly events: {
    /** Fires when the client goes away before the answer is sent. */
    readonly aborted$: Observable<void>;
    readonly completed$: Observable<void>;
  };
  readonly auth: { readonly isAuthenticated: boolean };
}

/** What `validate` functions answer with. */
export interface RouteValidationResultFactory {
  readonly ok: <T>(value: T) => { readonly value: T; readonly error?: undefined };
  /** `path` is where the fault is, e.g. `['filters', '0']`. */
  readonly badRequest: (
    error: Error | string,
    path?: string[],
  ) => { readonly value?: undefined; readonly error: Error };
}

export type RouteValidationFunction<T> = (
  data: unknown,
  result: RouteValidationResultFactory,
) =>
  { readonly value: T; readonly error?: undefined } | { readonly value?: undefined; readonly error: Error };

/** Kibana lets parts be left out, and then gives `{}` for them; Spoor's routes validate all three. */
export interface RouteValidatorConfig<P, Q, B> {
  readonly params: RouteValidationFunction<P>;
  readonly query: RouteValidationFunction<Q>;
  readonly body: RouteValidationFunction<B>;
}

/** Options that every generation reads. */
export interface RouteOptions {
  /** `access:<privilege>` is how 7.17 authorises; later ones still honour it. */
  readonly tags?: readonly string[];
  readonly body?: { readonly maxBytes?: number };
  /** Milliseconds. */
  readonly timeout?: { readonly payload?: number; readonly idleSocket?: number };
}

export type ResponseHeaders = Readonly<Record<string, string | string[]>>;
export type ResponseErrorBody =
  | string
  | Error
  | { readonly message: string | Error; readonly attributes?: Readonly<Record<string, unknown>> };

export interface KibanaResponse {
  readonly status: number;
  readonly payload?: unknown;
  readonly options: { readonly headers?: ResponseHeaders };
}

interface ErrorOptions {
  readonly body?: ResponseErrorBody;
  readonly headers?: ResponseHeaders;
}

export interface KibanaResponseFactory {
  readonly ok: (options?: { readonly body?: unknown; readonly headers?: ResponseHeaders }) => KibanaResponse;
  readonly badRequest: (options?: ErrorOptions) => KibanaResponse;
  readonly unauthorized: (options?: ErrorOptions) => KibanaResponse;
  readonly forbidden: (options?: ErrorOptions) => KibanaResponse;
  readonly notFound: (options?: ErrorOptions) => KibanaResponse;
  readonly conflict: (options?: ErrorOptions) => KibanaResponse;
  /** `statusCode` must be 400 or more. */
  readonly customError: (options: ErrorOptions & { readonly statusCode: number }) => KibanaResponse;
}
