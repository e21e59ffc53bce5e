import { spoorLoad } from '#test/support/load';
import { ask } from '#test/support/http';
import type { Target } from './target';

/** Index of the lab's sample at its original times. */
export const INDEX = 'suricata-spoor-test';

/** Events of the three files together, by the data's README. */
export const EVENTS = 37_179;

/** The sample's days, as part of an address of the app. */
export const PERIOD = 'from=2026-11-18T00:00:00Z&to=2026-11-21T00:00:00Z';

const FILES = ['clean-day', 'eve', 'blog-stories'].map((name) => `test/data/${name}.json.gz`);

/** Loads the sample as a user would, by `spoor load`. */
export async function loadSample({ elasticsearch, administrator }: Target): Promise<void> {
  const { exitCode, summary } = await spoorLoad({ ...elasticsearch, ...administrator }, INDEX, FILES);
  const there = (summary?.created ?? 0) + (summary?.known ?? 0);
  if (exitCode !== 0 || there !== EVENTS) {
    throw new Error(`${there} of ${EVENTS} events of the sample were loaded.`);
  }
  await ask(elasticsearch, 'POST', `/${INDEX}/_refresh`);
}

export const removeSample = ({ elasticsearch }: Target): Promise<unknown> =>
  ask(elasticsearch, 'DELETE', `/${INDEX}`);
