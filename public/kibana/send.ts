import * as t from 'io-ts';
import { ApiError } from '#public/app/api_error';
import type { Services } from '#public/app/services';
import type { HttpStart } from '#kibana/public';

/** Kibana's error shape, as far as it is shown. */
const errorBody = t.intersection([
  t.type({ message: t.string }),
  t.partial({ attributes: t.UnknownRecord, statusCode: t.number }),
]);

const failedAnswer = t.type({ body: errorBody });
const answered = t.type({ response: t.type({ status: t.number }) });

const NO_ANSWER =
  'Spoor’s server did not answer. Check that it is running and that you are connected, then try again.';
const NO_REASON = 'Spoor’s server refused this without giving a reason. Its log has more.';

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What the host's client rejects with, as what a page can show. */
export function toApiError(error: unknown): ApiError {
  const statusCode = answered.is(error) ? error.response.status : 0;
  if (!failedAnswer.is(error)) return new ApiError(statusCode, statusCode === 0 ? NO_ANSWER : NO_REASON);
  const { message, attributes } = error.body;
  return new ApiError(error.body.statusCode ?? statusCode, message, attributes);
}

/** Sends requests by Kibana's client, which adds base path, space and `kbn-xsrf`. */
export const sendBy =
  (http: HttpStart): Services['send'] =>
  async ({ method, path, query, body, signal }) => {
    try {
      return await http.fetch<unknown>(path, { method: method.toUpperCase(), query, body, signal });
    } catch (error) {
      throw isAbort(error) ? error : toApiError(error);
    }
  };
