import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { categories } from '#common/hunts/hunt';
import { checkLock } from '#common/hunts/lock/check_lock';
import { lock, type Digest, type Lock } from '#common/hunts/lock/lock';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import type { Pack } from './pack';
import { RulesProblem } from './problem';

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');

/** The lock of the pack that a folder, or a file in a category's folder, belongs to. */
export interface LockFile {
  readonly file: string;
  /** Whether the whole pack was named. */
  readonly isWhole: boolean;
}

/** Where the lock of what was named lies, or would lie. */
export function lockFileOf(paths: readonly string[]): LockFile {
  const [first = '.', ...others] = paths;
  const isFolder = existsSync(first) && statSync(first).isDirectory();
  const folder = isFolder ? first : dirname(dirname(first));
  const above = join(folder, '..', 'lock.json');
  const file = join(folder, 'lock.json');
  // A category's folder is a part of a pack; any other folder is one, whatever lies beside it.
  const isPart = isFolder && Object.hasOwn(categories, basename(resolve(first)));
  return isPart && !existsSync(file) && existsSync(above)
    ? { file: above, isWhole: false }
    : { file, isWhole: isFolder && others.length === 0 };
}

const parse = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new RulesProblem(
      `${file} cannot be read (${error instanceof Error ? error.message : String(error)}). Take it from the last commit.`,
    );
  }
};

/** @throws RulesProblem where the file is no lock */
export function readLock(file: string): Lock | undefined {
  if (!existsSync(file)) return undefined;
  const held = parse(file);
  if (lock.is(held)) return held;
  throw new RulesProblem(
    `${file} is no lock: it must have "hunts" and "retired". Take it from the last commit.`,
  );
}

/** Where a lock speaks of a hunt; 1-based. */
const lineOf = (file: string, id: string): number =>
  Math.max(
    0,
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(`"${id}":`)),
  ) + 1;

/** What a lock says against a pack; nothing where there is no lock yet. */
export function lockDiagnostics({ hunts, paths }: Pack): readonly Diagnostic[] {
  const { file: lockPath, isWhole } = lockFileOf(paths);
  const locked = readLock(lockPath);
  if (locked === undefined) return [];
  const byId = new Map(hunts.map((placed) => [placed.hunt.id, placed]));
  const all = hunts.map(({ hunt }) => hunt);
  return checkLock(locked, all, sha256, isWhole).map(({ id, key, message }) => {
    const placed = byId.get(id);
    return placed
      ? { file: placed.file, ...placed.place([key]), severity: 'error', message }
      : { file: lockPath, line: lineOf(lockPath, id), column: 1, severity: 'error', message };
  });
}
