import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { codeOf, Problem } from './problem';

const MEGABYTE = 1_000_000;
/** Distribution, its archive, and the sample with room to grow. */
const NEEDED_BYTES = 1_000 * MEGABYTE;
const SESSION_KEY_BYTES = 32;

/** Where the host keeps what outlives it. */
export interface Home {
  readonly folder: string;
  readonly logs: string;
  /** Passwords of the embedded Elasticsearch. */
  readonly credentials: string;
  readonly lock: string;
}

function explain(folder: string, error: unknown): Problem {
  const code = codeOf(error);
  return code === 'ENOSPC'
    ? new Problem(
        `The disk of SPOOR_HOME (${folder}) is full; make room, or set SPOOR_HOME to a folder on another disk.`,
      )
    : new Problem(`SPOOR_HOME (${folder}) cannot be written (${code}); set SPOOR_HOME to a folder that can.`);
}

/** @throws Problem when the folder cannot be made or written, or its disk is (nearly) full */
export function openHome(folder: string, neededBytes = NEEDED_BYTES): Home {
  const absolute = resolve(folder);
  const logs = join(absolute, 'logs');
  try {
    mkdirSync(absolute, { recursive: true });
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    accessSync(absolute, constants.W_OK);
    const { bavail, bsize } = statfsSync(absolute);
    if (bavail * bsize < neededBytes) {
      throw new Problem(
        `The disk of SPOOR_HOME (${absolute}) has ${Math.floor((bavail * bsize) / MEGABYTE)} MB free; ` +
          `Spoor needs ${neededBytes / MEGABYTE} MB, so make room, or set SPOOR_HOME to a folder on another disk.`,
      );
    }
  } catch (error) {
    throw error instanceof Problem ? error : explain(absolute, error);
  }
  return {
    folder: absolute,
    logs,
    credentials: join(absolute, 'credentials.json'),
    lock: join(absolute, 'host.lock'),
  };
}

/** Writes what only its owner may read; an existing file is left as it is. */
export function writeOnce(path: string, make: () => string): string {
  if (!existsSync(path)) {
    try {
      writeFileSync(path, make(), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        throw explain(path, error);
      }
    }
  }
  return readFileSync(path, 'utf8');
}

/** The key that seals session cookies; kept, so that a restart signs nobody out. */
export const sessionKeyOf = ({ folder }: Home): string =>
  writeOnce(join(folder, 'session.key'), () => randomBytes(SESSION_KEY_BYTES).toString('hex'));
