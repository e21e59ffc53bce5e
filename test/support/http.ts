import { isRight } from 'fp-ts/Either';
import type * as t from 'io-ts';

/** A JSON service with how to sign in to it. */
export interface Service {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Body of a request: an object is sent as JSON, text as it is (`_bulk`). */
type Body = object | string;

/** Sends one request and reads its JSON. Throws on any status but 2xx, with the answer's text. */
export async function ask(
  { url, headers }: Service,
  method: string,
  path: string,
  body?: Body,
): Promise<unknown> {
  const isText = typeof body === 'string';
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...headers, 'content-type': isText ? 'application/x-ndjson' : 'application/json' },
    body: body === undefined || isText ? body : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** Whether a path exists, by HEAD. */
export async function exists({ url, headers }: Service, path: string): Promise<boolean> {
  const { ok } = await fetch(`${url}${path}`, { method: 'HEAD', headers });
  return ok;
}

/** An answer parsed by a codec. Throws where it has another shape. */
export function read<A>(codec: t.Type<A, unknown, unknown>, answer: unknown): A {
  const decoded = codec.decode(answer);
  if (isRight(decoded)) return decoded.right;
  throw new Error(`An answer has another shape than expected: ${JSON.stringify(answer).slice(0, 300)}`);
}

/** Sends one bulk body; throws where any of its items failed. */
export async function bulk(elasticsearch: Service, index: string, body: string): Promise<void> {
  const answer = await ask(elasticsearch, 'POST', `/${index}/_bulk?filter_path=errors`, body);
  if (JSON.stringify(answer) !== '{"errors":false}') {
    throw new Error(`Elasticsearch refused events for ${index}.`);
  }
}
