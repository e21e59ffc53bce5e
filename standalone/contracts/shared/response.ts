import * as Boom from '@hapi/boom';
import type { ResponseObject, ResponseToolkit } from '@hapi/hapi';
import type {
  KibanaResponse,
  KibanaResponseFactory,
  ResponseErrorBody,
  ResponseHeaders,
} from '../../../typings/kibana-8.19/server';

/** What handlers must answer with; anything else is a bug of the plugin, so the class is what tells them apart. */
class Answer implements KibanaResponse {
  constructor(
    readonly status: number,
    readonly payload: unknown,
    readonly options: { readonly headers?: ResponseHeaders },
  ) {}
}

interface ErrorOptions {
  readonly body?: ResponseErrorBody;
  readonly headers?: ResponseHeaders;
}

const refusal =
  (status: number, text: string) =>
  (options: ErrorOptions = {}) =>
    new Answer(status, options.body ?? text, options);

/** Kibana's `kibanaResponseFactory`. */
export const responseFactory: KibanaResponseFactory = {
  ok: (options = {}) => new Answer(200, options.body, options),
  badRequest: refusal(400, 'Bad Request'),
  unauthorized: refusal(401, 'Unauthorized'),
  forbidden: refusal(403, 'Forbidden'),
  notFound: refusal(404, 'Not Found'),
  conflict: refusal(409, 'Conflict'),
  customError: (options) => {
    if (options.statusCode < 400 || options.statusCode >= 600) {
      throw new Error(
        `Unexpected Http status code. Expected from 400 to 599, but given: ${options.statusCode}`,
      );
    }
    return new Answer(options.statusCode, options.body ?? 'Error', options);
  },
};

const messageOfBody = (body: ResponseErrorBody | undefined): string => {
  if (typeof body === 'string') {
    return body;
  }
  return body === undefined ? 'Error' : messageOfBody(body.message);
};

const isErrorBody = (payload: unknown): payload is ResponseErrorBody =>
  typeof payload === 'string' || (typeof payload === 'object' && payload !== null && 'message' in payload);

const attributesOf = (body: ResponseErrorBody | undefined) =>
  typeof body === 'object' && 'attributes' in body ? body.attributes : undefined;

/** `{statusCode, error, message, attributes?}`, as Kibana's `HapiResponseAdapter.toError`. */
function toError({ status, payload, options }: Answer): Boom.Boom {
  const body = isErrorBody(payload) ? payload : undefined;
  const error = new Boom.Boom('', { statusCode: status });
  error.output.payload.message = messageOfBody(body);
  const attributes = attributesOf(body);
  if (attributes !== undefined) {
    error.output.payload.attributes = attributes;
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    // Boom's type knows single values only, hapi sends both.
    error.output.headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return error;
}

/** What hapi can send as it is. */
const isSendable = (payload: unknown): payload is string | object | undefined =>
  payload === undefined || typeof payload === 'string' || typeof payload === 'object';

/** @throws Error when a handler answered with something else than what the factory made: Kibana says 500 as well */
export function send(h: ResponseToolkit, answer: unknown): ResponseObject {
  if (!(answer instanceof Answer)) {
    throw new Error(
      `Unexpected result from Route Handler. Expected KibanaResponse, but given: ${typeof answer}.`,
    );
  }
  if (answer.status >= 400) {
    throw toError(answer);
  }
  const response = h
    .response(isSendable(answer.payload) ? answer.payload : String(answer.payload))
    .code(answer.status);
  for (const [name, value] of Object.entries(answer.options.headers ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      response.header(name, one, { append: Array.isArray(value) });
    }
  }
  return response;
}
