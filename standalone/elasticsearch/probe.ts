import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import * as t from 'io-ts';

/** An answer of whatever listens at an address; JSON where it is JSON. */
export interface ProbeAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface ProbeOptions {
  readonly authorization?: string;
  /** PEM. */
  readonly ca?: Buffer;
}

const TIMEOUT_MILLISECONDS = 10_000;
const MOST_BYTES = 1_000_000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * One GET by plain HTTP: the Elasticsearch client refuses to talk to old versions, and we want to say which one it is.
 * @throws NodeJS.ErrnoException such as ECONNREFUSED, ENOTFOUND, DEPTH_ZERO_SELF_SIGNED_CERT
 */
export const probe = (url: string, { authorization, ca }: ProbeOptions = {}): Promise<ProbeAnswer> =>
  new Promise((resolve, reject) => {
    const ask = url.startsWith('https:') ? httpsRequest : httpRequest;
    const headers = { accept: 'application/json', ...(authorization === undefined ? {} : { authorization }) };
    const request = ask(url, { headers, ca, timeout: TIMEOUT_MILLISECONDS, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MOST_BYTES) {
          chunks.push(chunk);
        }
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: parse(Buffer.concat(chunks).toString()) }),
      );
    });
    request.on('timeout', () =>
      request.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
    );
    request.on('error', reject);
    request.end();
  });

const root = t.type({ version: t.type({ number: t.string }) });
const nodes = t.type({ nodes: t.record(t.string, t.type({ version: t.string })) });

/** The version that `GET /` or `GET /_nodes/_local` tells. */
export function versionOf(body: unknown): string | undefined {
  if (root.is(body)) {
    return body.version.number;
  }
  return nodes.is(body) ? Object.values(body.nodes)[0]?.version : undefined;
}
