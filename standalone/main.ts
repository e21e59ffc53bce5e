import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { announcement, type SignIn } from './announcement';
import { connectExisting } from './elasticsearch/existing';
import { type Embedded, startEmbedded } from './elasticsearch/embedded';
import type { Connection } from './elasticsearch/clients';
import { type Home, openHome, sessionKeyOf } from './home';
import { loadPluginFor, startHost } from './host';
import { assertPortFree } from './listening';
import { lock } from './lock';
import { isLoopback } from './loopback';
import { logTo } from './log';
import { Problem } from './problem';
import { Progress } from './progress';
import { loadSample } from './sample/load_sample';
import type { Settings } from './settings/settings';

/** The folder above `build/standalone/index.js`. */
const PROJECT = resolve(__dirname, '..', '..');

/** What was started, to be stopped in the opposite order. */
class Running {
  private readonly stops: Array<() => Promise<void> | void> = [];
  private stopping: Promise<void> | undefined;

  add(stop: () => Promise<void> | void): void {
    this.stops.push(stop);
  }

  stop(): Promise<void> {
    this.stopping ??= (async () => {
      for (const stop of this.stops.reverse()) {
        await stop();
      }
    })();
    return this.stopping;
  }
}

/** The cluster, and credentials that may fill it. */
interface Cluster {
  readonly connection: Connection;
  readonly loader: Connection;
  readonly embedded?: Embedded;
}

async function openCluster(
  settings: Settings,
  home: Home,
  progress: Progress,
  signal: AbortSignal,
): Promise<Cluster> {
  if (settings.elasticsearch.type === 'existing') {
    const connection = await connectExisting(settings.elasticsearch);
    return { connection, loader: connection };
  }
  const embedded = await startEmbedded(home, progress, signal);
  const { connection, credentials } = embedded;
  const password = credentials.spoor_admin;
  return {
    connection,
    loader: { ...connection, engine: { type: 'basic', username: 'spoor_admin', password } },
    embedded,
  };
}

/** @throws Problem where anybody on the network would be administrator */
function assertGuarded({ engine }: Connection, { host, behindProxy }: Settings) {
  if (engine.type === 'none' && (!isLoopback(host) || behindProxy)) {
    throw new Problem(
      'ELASTICSEARCH_URL names an Elasticsearch without security, where everybody is administrator; ' +
        'turn its security on, or listen on loopback without a proxy.',
    );
  }
}

function signInTo({ connection, embedded }: Cluster, home: Home, areNew: boolean): SignIn {
  if (embedded !== undefined) {
    return { type: 'embedded', path: home.credentials, credentials: embedded.credentials, areNew };
  }
  return connection.engine.type === 'none'
    ? { type: 'open' }
    : { type: 'existing', elasticsearch: connection.url };
}

interface Life {
  readonly progress: Progress;
  readonly running: Running;
  /** Fires when everything is to end. */
  readonly signal: AbortSignal;
  readonly stop: (exitCode: number) => void;
}

async function start(settings: Settings, { progress, running, signal, stop }: Life): Promise<void> {
  const home = openHome(settings.home);
  running.add(lock(home.lock, home.folder));
  const log = logTo(join(home.logs, 'host.log'));
  await assertPortFree(settings);
  const areNew = !existsSync(home.credentials);
  const cluster = await openCluster(settings, home, progress, signal);
  const { connection, loader, embedded } = cluster;
  if (embedded) {
    running.add(embedded.stop);
    embedded.onCrash(() => {
      progress.say(`Elasticsearch has ended by itself; ${home.folder} has its log. Start again.`);
      stop(1);
    });
  }
  assertGuarded(connection, settings);
  await loadSample({ settings, connection: loader, home, progress, project: PROJECT, signal });
  const host = await startHost({
    settings,
    connection,
    sessionKey: sessionKeyOf(home),
    plugin: loadPluginFor(settings.contract, join(PROJECT, 'build', 'plugin', 'spoor')),
    pages: join(PROJECT, 'build', 'standalone', 'public'),
    log,
  });
  running.add(host.stop);
  progress.say(announcement(host.url, signInTo(cluster, home, areNew)));
  // Tests and other programs that start the host by `fork` learn its address so.
  process.send?.({ url: host.url });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs everything until a signal comes.
 * @throws Problem when something that a person can mend is in the way
 */
export async function main(settings: Settings): Promise<void> {
  const progress = new Progress();
  const running = new Running();
  const abort = new AbortController();
  const end = (exitCode: number) => {
    if (abort.signal.aborted) {
      return;
    }
    abort.abort();
    // What is being started takes itself down first.
    void starting
      .catch(() => undefined)
      .then(() => progress.during('Stopping', () => running.stop()))
      .then(() => process.exit(exitCode));
  };
  SIGNALS.forEach((signal) => process.on(signal, () => end(0)));
  const starting = start(settings, { progress, running, signal: abort.signal, stop: end });
  try {
    await starting;
  } catch (error) {
    if (abort.signal.aborted) {
      return;
    }
    await running.stop();
    throw error;
  }
}
