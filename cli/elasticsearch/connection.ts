import { readFileSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';

/** How to reach Elasticsearch: flags, or the environment variables of the same names. */
export interface ConnectionOptions {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly apiKey?: string;
  /** Path of a PEM file with the certificate authority to trust. */
  readonly ca?: string;
  /** What answers there, for sentences; `Elasticsearch` where it is not said. */
  readonly service?: string;
  /** Headers that every request has besides. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Elasticsearch cannot be used at all; the message is a sentence for the user. */
export class ConnectionProblem extends Error {}

/** Milliseconds without a byte after which a request counts as lost. */
const SILENCE = 120_000;

/** Largest answer that is read, in bytes. */
const MAX_ANSWER = 256 * 1024 * 1024;

const credentials = ({ apiKey, username, password }: ConnectionOptions, url: URL): string | undefined => {
  if (apiKey !== undefined) return `ApiKey ${apiKey}`;
  const name = username ?? decodeURIComponent(url.username);
  if (name === '') return undefined;
  const secret = password ?? decodeURIComponent(url.password);
  return `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;
};

const parseUrl = (text: string): URL => {
  try {
    const url = new URL(text);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  } catch {
    // said below
  }
  throw new ConnectionProblem(
    `"${text}" is no address of Elasticsearch: give one such as http://127.0.0.1:9200.`,
  );
};

const readAuthority = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConnectionProblem(`The certificate authority ${path} cannot be read: check --ca.`);
  }
};

/**
 * A few kept connections to Elasticsearch, by Node's own client: the same requests work on 7.17, 8 and 9, for which
 * Elastic's clients would need three versions.
 */
export class Connection {
  readonly url: URL;
  private readonly service: string;
  private readonly headers: Record<string, string>;
  private readonly transport: typeof http | typeof https;
  private readonly agent: http.Agent;

  constructor(options: ConnectionOptions, sockets: number) {
    this.url = parseUrl(options.url);
    this.service = options.service ?? 'Elasticsearch';
    const authorization = credentials(options, this.url);
    this.headers = { ...options.headers, ...(authorization === undefined ? {} : { authorization }) };
    const isSecure = this.url.protocol === 'https:';
    this.transport = isSecure ? https : http;
    const kept = { keepAlive: true, maxSockets: sockets };
    this.agent = isSecure
      ? new https.Agent({ ...kept, ...(options.ca === undefined ? {} : { ca: readAuthority(options.ca) }) })
      : new http.Agent(kept);
  }

  /** Closes the kept connections, so that the process can end. */
  close(): void {
    this.agent.destroy();
  }

  /** @throws Error where the connection breaks */
  request(method: string, path: string, body?: Buffer, type = 'application/json'): Promise<Answer> {
    const { hostname, port, pathname } = this.url;
    const content = body ? { 'content-type': type, 'content-length': String(body.length) } : {};
    return new Promise((resolve, reject) => {
      const request = this.transport.request(
        {
          agent: this.agent,
          // IPv6 addresses stand in brackets in URLs only
          hostname: hostname.replace(/^\[|\]$/g, ''),
          port: port === '' ? undefined : port,
          path: `${pathname.replace(/\/$/, '')}${path}`,
          method,
          headers: { ...this.headers, ...content },
          timeout: SILENCE,
        },
        (response) => {
          const chunks: Buffer[] = [];
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > MAX_ANSWER) response.destroy(new Error('the answer is too long'));
            chunks.push(chunk);
          });
          response.on('error', reject);
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
          );
        },
      );
      request.on('timeout', () => request.destroy(new Error(`no answer in ${SILENCE / 1_000} s`)));
      request.on('error', reject);
      request.end(body);
    });
  }

  /**
   * As `request`, where a lost request ends the command.
   * @throws ConnectionProblem where the connection breaks
   */
  async ask(method: string, path: string, body?: Buffer): Promise<Answer> {
    try {
      return await this.request(method, path, body);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new ConnectionProblem(
        `${this.service} does not answer at ${this.url.origin} (${why}): check --url, and that it runs.`,
      );
    }
  }
}
