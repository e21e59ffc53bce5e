import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { Home } from '../home';
import { isRunning } from '../lock';
import type { Progress } from '../progress';
import { basic, type Connection } from './clients';
import { accountFor, configure, placeIn } from './configuration';
import { fetchDistribution } from './distribution';
import { findJava } from './java';
import { freePort } from './port';
import { becomesReady, explain, launch, stopProcess } from './server_process';
import { shelterIn } from './shelter';
import { type Credentials, credentialsOf } from './users';

/** An Elasticsearch that the host started, or found running from before. */
export interface Embedded {
  readonly connection: Connection;
  readonly credentials: Credentials;
  readonly stop: () => Promise<void>;
  /** Called when it ends without having been asked to. */
  readonly onCrash: (tell: () => void) => void;
}

/** What is noted of a started one, so that the next start finds it. */
const note = t.strict({ pid: t.number, port: t.number });

function readNote(path: string): t.TypeOf<typeof note> | undefined {
  try {
    const decoded = note.decode(JSON.parse(readFileSync(path, 'utf8')));
    return isLeft(decoded) ? undefined : decoded.right;
  } catch {
    return undefined;
  }
}

const urlOf = (port: number) => `http://127.0.0.1:${port}`;

const connectionTo = (port: number, { spoor_engine: password }: Credentials): Connection => ({
  url: urlOf(port),
  engine: { type: 'basic', username: 'spoor_engine', password },
});

/** A number may have gone to another program since; where the system tells, its command line decides. */
function isElasticsearch(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('elasticsearch');
  } catch {
    return isRunning(pid);
  }
}

/** One that a killed host left behind: taken over when it answers to these passwords, ended when it does not. */
async function findRunning(path: string, authorization: string, signal: AbortSignal) {
  const left = readNote(path);
  if (left === undefined || !isElasticsearch(left.pid)) {
    return undefined;
  }
  const isAlive = () => isRunning(left.pid);
  if (await becomesReady({ url: urlOf(left.port), authorization, isAlive, signal })) {
    return left;
  }
  await stopProcess(left.pid);
  return undefined;
}

const WATCH_MILLISECONDS = 1_000;

/**
 * Brings up an Elasticsearch of the host's own in SPOOR_HOME.
 * @param signal gives up starting
 * @throws Problem when something that a person can mend is in the way; AbortError when `signal` fires
 */
export async function startEmbedded(home: Home, progress: Progress, signal: AbortSignal): Promise<Embedded> {
  const account = accountFor(process.getuid?.());
  const place = placeIn(shelterIn(home.folder, account, progress));
  const notePath = join(home.folder, 'elasticsearch.json');
  const credentials = credentialsOf(home);
  const authorization = basic('spoor_engine', credentials.spoor_engine);
  const found = await findRunning(notePath, authorization, signal);
  const running = found ?? (await start());

  async function start() {
    const java = await findJava(process.env);
    const distribution = await fetchDistribution(place.folder, progress, signal);
    const port = await freePort();
    configure(place, distribution, port, credentials, account);
    return progress.during('Starting Elasticsearch', async () => {
      const child = launch({ distribution, place, javaHome: java.home, account });
      const pid = await new Promise<number>((resolve, reject) => {
        child.once('error', reject);
        child.once('spawn', () => resolve(child.pid ?? 0));
      });
      writeFileSync(notePath, JSON.stringify({ pid, port }));
      const isAlive = () => child.exitCode === null && child.signalCode === null;
      try {
        if (!(await becomesReady({ url: urlOf(port), authorization, isAlive, signal }))) {
          throw explain(place);
        }
      } catch (error) {
        await stopProcess(pid);
        rmSync(notePath, { force: true });
        throw error;
      }
      // The host's end is not to wait for this child: it is ended by `stop`.
      child.unref();
      return { pid, port };
    });
  }

  let watch: NodeJS.Timeout | undefined;
  return {
    connection: connectionTo(running.port, credentials),
    credentials,
    stop: async () => {
      clearInterval(watch);
      await stopProcess(running.pid);
      rmSync(notePath, { force: true });
    },
    onCrash: (tell) => {
      watch = setInterval(() => {
        if (!isRunning(running.pid)) {
          clearInterval(watch);
          tell();
        }
      }, WATCH_MILLISECONDS);
      watch.unref();
    },
  };
}
