import { existsSync, watch } from 'node:fs';
import { resolve } from 'node:path';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLE_MILLISECONDS = 100;

/**
 * Does some work now, and again whenever a file below the paths changes; one run ends before the next begins. Goes on
 * until the process is ended.
 */
export async function again(paths: readonly string[], work: () => Promise<void>): Promise<void> {
  let running = work();
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, SETTLE_MILLISECONDS);
  };
  for (const path of paths) {
    if (existsSync(path)) watch(resolve(path), { recursive: true }, soon);
  }
  await running;
}
