import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { isRight } from 'fp-ts/lib/Either';
import type { Hunt } from '#common/hunts/hunt';
import { parseHuntFile } from '#common/hunts/parse';
import { RulesProblem } from './problem';

/** Bytes of git's answer; a pack has some hundred files of a few kilobytes. */
const MAX_ANSWER = 64 * 1024 * 1024;

function git(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: MAX_ANSWER,
  });
  if (error) throw new RulesProblem(`git cannot be run (${error.message}). Name a folder or a lock instead.`);
  if (status !== 0) throw new RulesProblem(`git could not answer: ${stderr.trim() || `status ${status}`}`);
  return stdout;
}

function commitOf(ref: string, root: string): string {
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).trim();
  } catch (error) {
    if (!(error instanceof RulesProblem)) throw error;
    throw new RulesProblem(`There is no commit, folder or lock called ${ref}. Check the name.`);
  }
}

/**
 * The hunts of a folder as they were in a commit; files that could not be read then are left out.
 * @param ref a commit, branch or tag
 * @throws RulesProblem where there is no such commit
 */
export function huntsAt(ref: string, folder: string): readonly Hunt[] {
  const root = git(folder, ['rev-parse', '--show-toplevel']).trim();
  const below = relative(root, resolve(folder)) || '.';
  const commit = commitOf(ref, root);
  const files = git(root, ['ls-tree', '-r', '--name-only', '-z', commit, '--', below])
    .split('\0')
    .filter((file) => file.endsWith('.yml'));
  return files.flatMap((file) => {
    const parsed = parseHuntFile(git(root, ['show', `${commit}:${file}`]), file);
    return isRight(parsed) ? [parsed.right] : [];
  });
}
