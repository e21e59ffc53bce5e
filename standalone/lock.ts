import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf, Problem } from './problem';

/** Whether a process with this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return codeOf(error) === 'EPERM';
  }
}

/** A number may have gone to another program after a crash; where the system tells, only a node counts. */
function isNode(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node');
  } catch {
    return true;
  }
}

/**
 * Takes a folder for this process.
 * @returns gives it back
 * @throws Problem when another process has it
 */
export function lock(path: string, folder: string): () => void {
  const own = String(process.pid);
  const release = () => rmSync(path, { force: true });
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return release;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') {
      throw error;
    }
  }
  const holder = Number(readFileSync(path, 'utf8'));
  if (
    Number.isInteger(holder) &&
    holder > 0 &&
    holder !== process.pid &&
    isRunning(holder) &&
    isNode(holder)
  ) {
    throw new Problem(
      `Another Spoor (process ${holder}) uses SPOOR_HOME (${folder}); stop it, or set SPOOR_HOME to another folder.`,
    );
  }
  writeFileSync(path, own);
  return release;
}
