import type { AnyApiRoute } from '#common/api/route';
import type { Row } from './rows';

/** Everything that a request of the matrix varies. */
export interface Sent extends Row {
  readonly headers: Readonly<Record<string, string>>;
  /** Instead of `body` as JSON. */
  readonly text?: string;
}

/** What came back. */
export interface Came {
  readonly status: number;
  readonly text: string;
}

const pathOf = (path: string, params: Readonly<Record<string, string>> = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** The headers that every script sends. */
export const scripted = { 'kbn-xsrf': 'matrix', 'content-type': 'application/json' };

/** Sends one request of the matrix. */
export async function send(host: string, { method, path }: AnyApiRoute, sent: Sent): Promise<Came> {
  const search = new URLSearchParams(sent.query).toString();
  const response = await fetch(`${host}${pathOf(path, sent.params)}${search === '' ? '' : `?${search}`}`, {
    method: method.toUpperCase(),
    headers: { ...sent.headers },
    body: method === 'get' ? undefined : (sent.text ?? (sent.body && JSON.stringify(sent.body))),
  });
  return { status: response.status, text: await response.text() };
}
