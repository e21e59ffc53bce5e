import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as t from 'io-ts';
import { elasticsearch } from './elasticsearch';

/** A bundled host of a test's own. */
export interface TestHost {
  readonly url: string;
  /** Headers of an administrator; empty where Elasticsearch's security is off. */
  readonly headers: Readonly<Record<string, string>>;
  /** Passwords by user. */
  readonly passwords: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const ready = t.type({ url: t.string });

/**
 * Starts the built host (`npm run build`) on a free port, on the tests' Elasticsearch, without a sample.
 * @param environment further `SPOOR_*` variables
 */
export async function startHost(environment: Readonly<Record<string, string>> = {}): Promise<TestHost> {
  const { url, username, password, headers, credentials } = await elasticsearch();
  const home = mkdtempSync(join(tmpdir(), 'spoor-host-'));
  const child = fork('build/standalone/index.js', [], {
    env: {
      PATH: process.env.PATH,
      SPOOR_HOME: home,
      SPOOR_PORT: '0',
      SPOOR_SAMPLE: 'none',
      ELASTICSEARCH_URL: url,
      ...(username === undefined ? {} : { ELASTICSEARCH_USERNAME: username }),
      ...(password === undefined ? {} : { ELASTICSEARCH_PASSWORD: password }),
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  const [message]: unknown[] = await Promise.race([
    once(child, 'message'),
    ended.then(() => {
      throw new Error(`The host did not start: ${said}`);
    }),
  ]);
  if (!ready.is(message)) {
    throw new Error('The host said something else than its address.');
  }
  return {
    url: message.url,
    headers,
    passwords: { ...credentials, ...(username && password ? { [username]: password } : {}) },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
