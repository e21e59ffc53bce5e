import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as t from 'io-ts';
import { ConnectionProblem, type ConnectionOptions } from './connection';

/** What flags and environment variables say of Elasticsearch; an empty variable counts as one that is not set. */
export type GivenConnection = { readonly [K in keyof ConnectionOptions]?: ConnectionOptions[K] };

/** What the bundled host notes of the Elasticsearch that it runs, on loopback and without TLS. */
const address = t.type({ pid: t.number, port: t.number });
const passwords = t.type({ spoor_admin: t.string });

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const GIVE_ADDRESS = 'give the address of Elasticsearch by --url';

/** @returns `undefined` where there is no such file, or it holds something else */
function readNote<A>(path: string, codec: t.Type<A>, remedy: string): A | undefined {
  try {
    const held: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return codec.is(held) ? held : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    const why = codeOf(error) === 'EACCES' ? 'it belongs to another user' : String(error);
    throw new ConnectionProblem(`${path} cannot be read (${why}): load as who started Spoor, or ${remedy}.`);
  }
}

/** Whether a process with this number runs, be it another user's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Folders where a bundled host may keep its files: `npm start` takes SPOOR_HOME from the project's folder, a host that
 * was started otherwise from the current one.
 * @param home SPOOR_HOME
 */
export const homesOf = (home: string | undefined, current: string, project: string): readonly string[] => [
  ...new Set([current, project].map((folder) => resolve(folder, home || '.spoor'))),
];

function passwordIn(home: string): string {
  const path = join(home, 'credentials.json');
  const remedy = 'give --username and --password';
  const held = readNote(path, passwords, remedy);
  if (held) return held.spoor_admin;
  throw new ConnectionProblem(`${path} does not hold the password of spoor_admin: ${remedy}.`);
}

/**
 * How to reach Elasticsearch: as somebody says, else the one that the bundled host runs, as its administrator.
 * @param homes where the host may keep its files, the likeliest first
 * @throws ConnectionProblem where none is named and none is found
 */
export function connectionOptions(given: GivenConnection, homes: readonly string[]): ConnectionOptions {
  const { url, username, password, apiKey, ca } = given;
  const named = {
    ...(username ? { username, password } : {}),
    ...(apiKey ? { apiKey } : {}),
    ...(ca ? { ca } : {}),
  };
  if (url) return { url, ...named };
  for (const home of homes) {
    const found = readNote(join(home, 'elasticsearch.json'), address, GIVE_ADDRESS);
    if (!found || !isRunning(found.pid)) continue;
    const login = username || apiKey ? {} : { username: 'spoor_admin', password: passwordIn(home) };
    return { url: `http://127.0.0.1:${found.port}`, ...named, ...login };
  }
  throw new ConnectionProblem(
    `No running Spoor was found in ${homes.join(' or ')}: start it with npm start, or ${GIVE_ADDRESS}; ` +
      'where it keeps its files elsewhere, set SPOOR_HOME.',
  );
}
