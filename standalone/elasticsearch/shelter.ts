import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Progress } from '../progress';
import type { Account } from './configuration';

/** Where programs keep their state (FHS §5.8). */
const STATE = '/var/lib/spoor';
const ENTER = { owner: 0o100, group: 0o010, others: 0o001 } as const;

function mayEnter(folder: string, { uid, gid }: Account): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) {
    return (mode & ENTER.owner) !== 0;
  }
  return (mode & (group === gid ? ENTER.group : ENTER.others)) !== 0;
}

/** The folder and all above it. */
const upwards = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))];

const exists = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * The folder of the embedded Elasticsearch: `elasticsearch` in SPOOR_HOME. When root starts it and SPOOR_HOME lies
 * where nobody else may enter (`/root`), that is a link to a folder below `/var/lib/spoor`.
 */
export function shelterIn(home: string, account: Account | undefined, progress: Progress): string {
  const folder = join(home, 'elasticsearch');
  if (account !== undefined && !mayEnter(home, account)) {
    // SPOOR_HOME is ours to open: what must stay secret in it has modes of its own.
    chmodSync(home, statSync(home).mode | ENTER.group | ENTER.others);
  }
  const isReachable = account === undefined || upwards(home).every((one) => mayEnter(one, account));
  if (isReachable) {
    mkdirSync(folder, { recursive: true });
    return folder;
  }
  const shelter = elsewhere(home);
  mkdirSync(shelter, { recursive: true });
  if (!exists(folder)) {
    symlinkSync(shelter, folder);
    progress.say(
      `Elasticsearch does not run as root and may not enter ${home}: its files lie in ${shelter}.`,
    );
  }
  return shelter;
}

const NAME_LENGTH = 12;
const elsewhere = (home: string) =>
  join(STATE, createHash('sha256').update(home).digest('hex').slice(0, NAME_LENGTH));
