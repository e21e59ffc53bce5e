import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../lock';
import { Problem } from '../problem';
import { type Account, heap, type Place } from './configuration';
import { probe } from './probe';

/** How long a start may take: 16 s were measured on two cores, a busy CI machine takes a minute. */
const START_MILLISECONDS = 180_000;
const POLL_MILLISECONDS = 250;
/** How long Elasticsearch may take to close its indices before it is killed. */
const STOP_MILLISECONDS = 30_000;

export interface Launch {
  readonly distribution: string;
  readonly place: Place;
  readonly javaHome: string;
  readonly account?: Account;
}

const outputOf = ({ logs }: Place) => join(logs, 'output.log');

/** Starts the program, in a process group of its own: Ctrl-C at the terminal is the host's to handle. */
export function launch({ distribution, place, javaHome, account }: Launch): ChildProcess {
  const output = openSync(outputOf(place), 'w', 0o600);
  try {
    return spawn(join(distribution, 'bin', 'elasticsearch'), [], {
      cwd: distribution,
      detached: true,
      stdio: ['ignore', output, output],
      ...account,
      env: {
        PATH: process.env.PATH,
        LANG: process.env.LANG,
        HOME: place.folder,
        ES_JAVA_HOME: javaHome,
        ES_JAVA_OPTS: `-Xms${heap()} -Xmx${heap()}`,
        ES_PATH_CONF: place.config,
        ES_TMPDIR: place.logs,
      },
    });
  } finally {
    closeSync(output);
  }
}

/** What the program said that explains its end; the first row that fits speaks. */
const reasons: ReadonlyArray<readonly [pattern: RegExp, sentence: string]> = [
  [/No space left on device/i, 'the disk is full; make room, or set SPOOR_HOME to a folder on another disk'],
  [
    /insufficient memory|Cannot allocate memory|java\.lang\.OutOfMemoryError/i,
    'there is too little memory; it needs about 1 GB free',
  ],
  [/Address already in use|BindException/i, 'its port is taken; run the command again'],
  [/failed to obtain node locks?/i, 'another Elasticsearch uses its data; stop that one'],
  [
    /Permission denied|AccessDeniedException/i,
    'it may not read or write its files; check who owns SPOOR_HOME',
  ],
  [/Too many open files/i, 'it may not open enough files; raise the limit (`ulimit -n`)'],
];

/** Why Elasticsearch does not run, from its output. */
export function explainEnd(output: string, log: string): string {
  const [, sentence] = reasons.find(([pattern]) => pattern.test(output)) ?? [];
  return `Elasticsearch did not start: ${sentence ?? 'its log tells why'} (${log}).`;
}

/** What to say of a program that does not answer. */
export const explain = (place: Place): Problem =>
  new Problem(explainEnd(readFileSync(outputOf(place), 'utf8'), outputOf(place)));

export interface Readiness {
  readonly url: string;
  readonly authorization: string;
  /** Whether it is still worth waiting. */
  readonly isAlive: () => boolean;
  /** Gives up waiting. */
  readonly signal: AbortSignal;
}

/**
 * Waits until a starting Elasticsearch answers.
 * @returns whether it does; `false`: it has ended, or takes too long
 * @throws AbortError when `signal` fires
 */
export async function becomesReady({ url, authorization, isAlive, signal }: Readiness): Promise<boolean> {
  const health = `${url}/_cluster/health?wait_for_status=yellow&timeout=1s`;
  const deadline = Date.now() + START_MILLISECONDS;
  while (Date.now() < deadline && isAlive()) {
    const answer = await probe(health, { authorization }).catch(() => undefined);
    if (answer?.status === 200) {
      return true;
    }
    await pause(POLL_MILLISECONDS, undefined, { signal });
  }
  return false;
}

/** Ends a process by TERM, and by KILL when that does not help. */
export async function stopProcess(pid: number): Promise<void> {
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended by itself.
    }
  };
  send('SIGTERM');
  const deadline = Date.now() + STOP_MILLISECONDS;
  while (isRunning(pid)) {
    if (Date.now() > deadline) {
      send('SIGKILL');
      return;
    }
    await pause(POLL_MILLISECONDS);
  }
}
