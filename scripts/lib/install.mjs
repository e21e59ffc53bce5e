import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Of which lock file node_modules was made. */
const STAMP = path.join('node_modules', '.spoor-lock');

const OLDEST_NODE = 20;

/** @returns what is wrong with this Node as a sentence, or nothing */
function complaintAboutNode(version = process.versions.node) {
  return Number(version.split('.')[0]) >= OLDEST_NODE
    ? undefined
    : `Node ${version} is too old; install Node ${OLDEST_NODE} or newer (https://nodejs.org).`;
}

const TICK_MILLISECONDS = 5_000;

/** Runs `npm ci`, which says nothing of itself where there is no terminal. */
async function runNpm(folder, what, flags) {
  const started = Date.now();
  const say = () =>
    console.error(`Installing ${what} (npm ci) … ${Math.round((Date.now() - started) / 1000)} s`);
  say();
  const timer = setInterval(say, TICK_MILLISECONDS);
  try {
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...flags], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    });
    const [code] = await once(npm, 'exit');
    return code === 0 ? undefined : `npm ci ended with ${code}`;
  } catch (error) {
    return error.code === 'ENOENT' ? 'there is no npm' : error.message;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Makes sure that a folder's node_modules is what its package-lock.json says. Plain Node: it runs before anything is
 * installed.
 * @param what for the person who waits
 * @param flags further ones of `npm ci`
 */
export async function install(folder, what = 'what Spoor is made of', flags = []) {
  const complaint = complaintAboutNode();
  if (complaint) {
    console.error(complaint);
    process.exit(1);
  }
  const stamp = path.join(folder, STAMP);
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
    return;
  }
  const reason = await runNpm(folder, what, flags);
  if (reason) {
    console.error(
      `Installing failed (${reason}); check the network and the npm registry, then run the command again.`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
