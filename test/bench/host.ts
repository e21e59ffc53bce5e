import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as t from 'io-ts';
import { ask, read, type Service } from '#test/support/http';
import type { Environment } from './cluster';

/** A bundled host that runs. */
export interface RunningHost extends Service {
  readonly stop: () => Promise<void>;
}

/** What the host prints once it answers. */
const READY = /Spoor is ready: (http\S+)/;

/** Starts the built host on an Elasticsearch that runs, with a home of its own and no sample. */
export async function startHost(
  environment: Environment,
  headers: Readonly<Record<string, string>>,
): Promise<RunningHost> {
  const home = await mkdtemp(join(tmpdir(), 'spoor-bench-'));
  const host = spawn(process.execPath, ['build/standalone/index.js'], {
    env: { ...process.env, ...environment, SPOOR_HOME: home, SPOOR_PORT: '0', SPOOR_SAMPLE: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(host, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = READY.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    host.stdout.on('data', listen);
    host.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The bundled host ended before it was ready: ${said}`)));
  });
  const stop = async () => {
    host.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  return { url, headers: { ...headers, 'kbn-xsrf': 'bench' }, stop };
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
