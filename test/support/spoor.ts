import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as t from 'io-ts';
import { basic } from '#standalone/elasticsearch/clients';
import { elasticsearch } from './elasticsearch';
import { startHost } from './host';
import { ask, exists, read, type Service } from './http';

/** Index of the lab sample at its original times; other tests' events lie elsewhere. */
const INDEX = 'api-sample';
const FILES = ['clean-day', 'eve', 'blog-stories'].map((name) => `test/data/${name}.json.gz`);
/** Events of the three files together, by the data's README. */
const EVENTS = 37_179;

/** The users that the embedded Elasticsearch has. */
type User = 'spoor_admin' | 'spoor_analyst' | 'spoor_engine';

/** The bundled host over the lab sample. */
export interface Spoor {
  readonly url: string;
  /** Headers with which a user's script asks the API. */
  readonly headersOf: (user: User) => Readonly<Record<string, string>>;
  /** Does something with other sources than the sample. */
  readonly withSources: (sources: readonly string[], work: () => Promise<void>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function loadSample({ url, username, password }: Awaited<ReturnType<typeof elasticsearch>>) {
  const service = await elasticsearch();
  const count = async () =>
    (await exists(service, `/${INDEX}`))
      ? read(t.type({ count: t.number }), await ask(service, 'GET', `/${INDEX}/_count`)).count
      : 0;
  if ((await count()) === EVENTS) return;
  const loader = spawn(
    process.execPath,
    ['build/cli/spoor.js', 'load', '--index', INDEX, '--url', url, ...FILES],
    {
      env: { ...process.env, ELASTICSEARCH_USERNAME: username, ELASTICSEARCH_PASSWORD: password },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [code]: unknown[] = await once(loader, 'exit');
  if (code !== 0) throw new Error(`The sample could not be loaded: the loader ended with ${String(code)}.`);
  await ask(service, 'POST', `/${INDEX}/_refresh`);
}

/** Points the settings at the sample and nothing else. */
async function chooseSources(service: Service, sources: readonly string[]) {
  const { revision } = read(t.type({ revision: t.string }), await ask(service, 'GET', '/settings'));
  await ask(service, 'PUT', '/settings', { sources, deepLinks: [], revision });
}

/** Starts the built host, with the lab sample as its only source. */
export async function startSpoor(): Promise<Spoor> {
  const cluster = await elasticsearch();
  await loadSample(cluster);
  const host = await startHost();
  const headersOf = (user: User) => {
    const password = host.passwords[user];
    if (password === undefined) throw new Error(`The Elasticsearch of these tests has no user ${user}.`);
    return { 'kbn-xsrf': 'test', authorization: basic(user, password) };
  };
  const admin = { url: `${host.url}/api/spoor`, headers: headersOf('spoor_admin') };
  await chooseSources(admin, [INDEX]);
  return {
    url: host.url,
    headersOf,
    withSources: async (sources, work) => {
      await chooseSources(admin, sources);
      await work().finally(() => chooseSources(admin, [INDEX]));
    },
    stop: async () => {
      await chooseSources(admin, ['suricata-*', 'logstash-*', 'filebeat-*', 'eve-*']);
      await host.stop();
    },
  };
}
