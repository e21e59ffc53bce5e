import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { basic } from '#standalone/elasticsearch/clients';
import { startEmbedded } from '#standalone/elasticsearch/embedded';
import type { Credentials } from '#standalone/elasticsearch/users';
import { openHome } from '#standalone/home';
import { lock } from '#standalone/lock';
import { Problem } from '#standalone/problem';
import { Progress } from '#standalone/progress';
import type { Service } from './http';

/** A real Elasticsearch, with an administrator's credentials where its security is on. */
export interface TestElasticsearch extends Service {
  readonly username?: string;
  readonly password?: string;
  /** Passwords by user, of an embedded one. */
  readonly credentials?: Credentials;
}

/** Kept between runs: the distribution is fetched once. */
const HOME = '.spoor/test';
const ADMIN = 'spoor_admin';
const TURN_MILLISECONDS = 500;

const withUser = (url: string, username: string, password: string): TestElasticsearch => ({
  url,
  username,
  password,
  headers: { authorization: basic(username, password) },
});

function named(address: string): TestElasticsearch {
  const { protocol, host, username, password } = new URL(address);
  const url = `${protocol}//${host}`;
  return username === ''
    ? { url, headers: {} }
    : withUser(url, decodeURIComponent(username), decodeURIComponent(password));
}

/** Test files may start at once; one of them starts Elasticsearch, the others find it. */
async function inTurn<T>(path: string, folder: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const release = lock(path, folder);
      return await work().finally(release);
    } catch (error) {
      if (!(error instanceof Problem) || !error.message.startsWith('Another Spoor')) {
        throw error;
      }
      await pause(TURN_MILLISECONDS);
    }
  }
}

async function embedded(): Promise<TestElasticsearch> {
  const home = openHome(HOME);
  const users = join(home.folder, 'users');
  mkdirSync(users, { recursive: true });
  writeFileSync(join(users, String(process.pid)), '');
  // Before the start, so that one which is broken off leaves nothing behind. Where one watches already, the second finds
  // nothing left to end.
  const guardian = resolve(process.cwd(), 'test/support/guardian.mjs');
  spawn(process.execPath, [guardian, users, join(home.folder, 'elasticsearch.json')], {
    detached: true,
    stdio: 'ignore',
  }).unref();
  const { connection, credentials } = await inTurn(join(home.folder, 'starting.lock'), home.folder, () =>
    startEmbedded(home, new Progress(), new AbortController().signal),
  );
  return { ...withUser(connection.url, ADMIN, credentials.spoor_admin), credentials };
}

let running: Promise<TestElasticsearch> | undefined;

/**
 * The Elasticsearch that tests run against: the one that `SPOOR_TEST_ELASTICSEARCH` names (its address may hold user
 * and password), or one of the tests' own, started once in a run and ended when nobody uses it.
 */
export function elasticsearch(): Promise<TestElasticsearch> {
  const { SPOOR_TEST_ELASTICSEARCH: address } = process.env;
  running ??= address === undefined || address === '' ? embedded() : Promise.resolve(named(address));
  return running;
}
