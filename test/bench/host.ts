import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as t from 'io-ts';
import { ask, read, type Service } from '#test/support/http';
import type { Environment } from './load';

/** Longer than any host takes to start on a cluster that answers. Milliseconds. */
const PATIENCE = 60_000;

/** A bundled host that runs. */
export interface RunningHost extends Service {
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Starts `build/standalone/index.js` on an Elasticsearch that runs, with a home of its own, and waits until it answers. */
export async function startHost(
  environment: Environment,
  headers: Readonly<Record<string, string>>,
): Promise<RunningHost> {
  const home = await mkdtemp(join(tmpdir(), 'spoor-bench-'));
  const port = await freePort();
  const host = spawn(process.execPath, ['build/standalone/index.js'], {
    env: { ...process.env, ...environment, SPOOR_HOME: home, SPOOR_PORT: String(port), SPOOR_SAMPLE: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  host.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  host.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const service = { url: `http://127.0.0.1:${port}`, headers: { ...headers, 'kbn-xsrf': 'bench' } };
  const stop = async () => {
    if (host.exitCode === null) {
      host.kill('SIGTERM');
      await once(host, 'exit');
    }
    await rm(home, { recursive: true, force: true });
  };
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      await ask(service, 'GET', '/api/spoor/status');
      return { ...service, stop };
    } catch (error) {
      if (host.exitCode === null && Date.now() < deadline) {
        await wait(250);
        continue;
      }
      await stop();
      throw new Error(`The bundled host does not answer. It said: ${output.slice(-2_000)}`, { cause: error });
    }
  }
}

const settings = t.type({ sources: t.array(t.string), deepLinks: t.UnknownArray, revision: t.string });

/** Lets the host search one index only while `work` runs, and puts its settings back afterwards. */
export async function withSource<A>(host: Service, index: string, work: () => Promise<A>): Promise<A> {
  const path = '/api/spoor/settings';
  const { sources } = await setSources(host, path, [index]);
  try {
    return await work();
  } finally {
    await setSources(host, path, sources);
  }
}

async function setSources(host: Service, path: string, sources: readonly string[]) {
  const before = read(settings, await ask(host, 'GET', path));
  await ask(host, 'PUT', path, { ...before, sources });
  return before;
}
