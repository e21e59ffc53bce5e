/*
 * Ends a program once nobody uses it any more. Runs on its own, since jest gives tests no moment at which the whole run is over.
 * @example node guardian.mjs <folder of files named by users' process ids> <file that holds {"pid": …}>
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [users, note] = process.argv.slice(2);
const TICK_MILLISECONDS = 1_000;
/** The next kind of tests starts a few seconds after the one before. */
const GRACE_TICKS = 15;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function hasUsers() {
  for (const name of readdirSync(users)) {
    if (isRunning(Number(name))) {
      return true;
    }
    rmSync(path.join(users, name), { force: true });
  }
  return false;
}

for (let idle = 0; idle < GRACE_TICKS; idle = hasUsers() ? 0 : idle + 1) {
  await pause(TICK_MILLISECONDS);
}
if (existsSync(note)) {
  const { pid } = JSON.parse(readFileSync(note, 'utf8'));
  rmSync(note);
  process.kill(pid, 'SIGTERM');
}
