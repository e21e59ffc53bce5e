import * as t from 'io-ts';
import { ask, exists, read } from '#test/support/http';
import { spoorLoad } from '#test/support/load';
import type { Target } from './target';

/** Index of the lab's sample at its original times. */
export const INDEX = 'suricata-spoor-test';

/** Index of events that are as of now. */
export const RECENT = 'suricata-spoor-test-recent';

/** Events of the three files together, by the data's README. */
export const EVENTS = 37_179;

/** The sample's days, as part of an address of the app. */
export const PERIOD = 'from=2026-11-18T00:00:00Z&to=2026-11-21T00:00:00Z';

const FILES = ['clean-day', 'eve', 'blog-stories'].map((name) => `test/data/${name}.json.gz`);

const counted = t.type({ count: t.number });

async function isThere({ elasticsearch }: Target): Promise<boolean> {
  if (!(await exists(elasticsearch, `/${INDEX}`))) return false;
  return read(counted, await ask(elasticsearch, 'GET', `/${INDEX}/_count`)).count === EVENTS;
}

/** Loads the sample as a user would, by `spoor load`, unless an earlier test did. */
export async function loadSample(to: Target): Promise<void> {
  if (await isThere(to)) return;
  const { exitCode, summary } = await spoorLoad({ ...to.elasticsearch, ...to.administrator }, INDEX, FILES);
  const there = (summary?.created ?? 0) + (summary?.known ?? 0);
  if (exitCode !== 0 || there !== EVENTS) {
    throw new Error(`${there} of ${EVENTS} events of the sample were loaded.`);
  }
  await ask(to.elasticsearch, 'POST', `/${INDEX}/_refresh`);
}
