import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as t from 'io-ts';
import { read } from './http';

const passwords = t.type({ spoor_admin: t.string, spoor_analyst: t.string, spoor_engine: t.string });

/** The bundled host, running, with the lab sample at its original times. */
export interface Spoor {
  readonly url: string;
  readonly passwords: t.TypeOf<typeof passwords>;
  /** Its SPOOR_HOME. */
  readonly home: string;
  readonly stop: () => Promise<void>;
}

/** Value of an `Authorization` header. */
export const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const passwordsIn = (home: string) =>
  read(passwords, JSON.parse(readFileSync(join(home, 'credentials.json'), 'utf8')));

/** What the host prints once it answers. */
const READY = /Spoor is ready: (http\S+)/;

/**
 * Starts the built host with an Elasticsearch of its own, in a folder of its own. One that runs already is used where
 * `SPOOR_TEST_URL` and `SPOOR_TEST_HOME` name it, so that a test can be written without waiting for Elasticsearch.
 */
export async function startSpoor(): Promise<Spoor> {
  const { SPOOR_TEST_URL: running, SPOOR_TEST_HOME: runningHome } = process.env;
  if (running !== undefined && runningHome !== undefined) {
    return {
      url: running,
      home: runningHome,
      passwords: passwordsIn(runningHome),
      stop: () => Promise.resolve(),
    };
  }
  const home = mkdtempSync(join(tmpdir(), 'spoor-test-'));
  const host = spawn(process.execPath, ['build/standalone/index.js'], {
    env: {
      ...process.env,
      SPOOR_HOME: home,
      SPOOR_PORT: '0',
      SPOOR_SAMPLE: 'lab',
      SPOOR_SAMPLE_TIMES: 'original',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => host.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const [, address] = READY.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    host.stdout.on('data', listen);
    host.stderr.on('data', listen);
    host.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${said}`)));
  });
  return {
    url,
    home,
    passwords: passwordsIn(home),
    stop: async () => {
      host.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
