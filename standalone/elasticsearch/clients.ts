import { readFileSync } from 'node:fs';
import { Client } from '@elastic/elasticsearch';
import type { EngineCredentials } from '../settings/settings';

/** An Elasticsearch that answers. */
export interface Connection {
  readonly url: string;
  readonly engine: EngineCredentials;
  /** Path of a PEM file. */
  readonly ca?: string;
}

/** Kibana's `elasticsearch.requestTimeout` default. */
const REQUEST_TIMEOUT_MILLISECONDS = 30_000;

/** The value of an `Authorization` header; `undefined` where security is off. */
export function authorizationOf(credentials: EngineCredentials): string | undefined {
  switch (credentials.type) {
    case 'none':
      return undefined;
    case 'api_key':
      return `ApiKey ${credentials.key}`;
    case 'basic':
      return basic(credentials.username, credentials.password);
  }
}

/** Basic credentials of RFC 7617, in UTF-8. */
export const basic = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

/** One pool of connections, from which clients for different callers are derived. */
export interface Clients {
  /** Runs with the engine's own credentials. */
  readonly engine: Client;
  /** Runs with a caller's credentials, or with none where security is off. */
  readonly as: (authorization: string | undefined) => Client;
  readonly close: () => Promise<void>;
}

/** @throws Error when `ca` cannot be read */
export function connect(connection: Connection): Clients {
  const root = new Client({
    node: connection.url,
    requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
    // A search that timed out is not worth running again: the caller has been told by then.
    maxRetries: 0,
    tls: connection.ca === undefined ? undefined : { ca: readFileSync(connection.ca) },
  });
  const as = (authorization: string | undefined) =>
    authorization === undefined ? root : root.child({ headers: { authorization } });
  return { engine: as(authorizationOf(connection.engine)), as, close: () => root.close() };
}
