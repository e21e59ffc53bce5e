import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isLeft } from 'fp-ts/Either';
import { batchesOf } from '#cli/eve/batches';
import { Worker } from '#cli/hunt/pool/worker';
import { readPack } from '#cli/rules/pack';
import { readNetworks } from '#common/networks/csv';
import { sideBySide } from './measure';
import type { Figure } from './report';

/** How fast the whole pack must be, by JSON.parse alone (issue 4). */
const TARGET = 0.4;
/** Seconds that `spoor rules test` may take (issue 4). */
const TEST_SECONDS = 10;

const SAMPLE = ['clean-day', 'eve', 'blog-stories'].map((name) => `test/data/${name}.json.gz`);
const EFFORT = { warmUp: 2, rounds: 7 };
const MEGABYTE = 1_000_000;

/** The lab's data, as one file of 25 MB. */
const sample = (): Buffer => Buffer.concat(SAMPLE.map((file) => gunzipSync(readFileSync(file))));

function networks() {
  const read = readNetworks(readFileSync('test/data/networks.csv', 'utf8'));
  if (isLeft(read)) throw new Error('The lab’s networks cannot be read.');
  return read.right;
}

/** What anybody does who wants to look at an event at all. */
async function parseAll(bytes: Buffer): Promise<number> {
  let events = 0;
  for (const line of bytes.toString('utf8').split('\n')) {
    if (line !== '' && JSON.parse(line) !== null) events += 1;
  }
  return events;
}

async function* whole(bytes: Buffer) {
  yield bytes;
}

/** The whole pack beside JSON.parse alone, over the same bytes, each on one core. */
export async function measureHunt(): Promise<Figure> {
  const bytes = sample();
  const hunts = readPack(['rules']).hunts.map(({ hunt }) => hunt);
  const folder = mkdtempSync(join(tmpdir(), 'spoor-bench-hunt-'));
  const assignment = { hunts, networks: networks(), now: 0, maxCells: 300_000, folder };
  const worker = new Worker(assignment, 'bench');
  const hunt = async () => {
    for await (const batch of batchesOf(whole(bytes))) {
      if (batch.type === 'lines') worker.take({ ...batch, isBeginning: false, isBaseline: false });
    }
  };
  try {
    const { spoor, bare } = await sideBySide(hunt, () => parseAll(bytes), EFFORT);
    const rate = (milliseconds: number) =>
      `${((bytes.length / MEGABYTE / milliseconds) * 1_000).toFixed(0)} MB/s`;
    return {
      name: `spoor hunt, whole pack of ${hunts.length}, one core`,
      spoor: rate(spoor),
      bare: `${rate(bare)}, JSON.parse alone`,
      ratio: bare / spoor,
      target: `≥ ${TARGET}`,
      isReached: bare / spoor >= TARGET,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long authors wait for all cases of the pack. */
export function measureRulesTest(): Figure {
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, ['build/cli/spoor.js', 'rules', 'test'], {
    stdio: 'ignore',
  });
  const seconds = (performance.now() - begin) / 1_000;
  return {
    name: `spoor rules test, whole pack${status === 0 ? '' : ' (it fails)'}`,
    spoor: `${seconds.toFixed(1)} s`,
    bare: '–',
    target: `≤ ${TEST_SECONDS} s`,
    isReached: status === 0 && seconds <= TEST_SECONDS,
  };
}
