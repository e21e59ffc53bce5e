import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { isLeft } from 'fp-ts/Either';
import * as t from 'io-ts';
import { toDocument } from '#cli/load/event_line';
import { digestOf, idOf } from '#cli/load/identity';
import { STREAMS } from '#cli/load/load';
import { Occurrences } from '#cli/load/occurrences';
import { eventMapping } from '#common/fields/mapping';
import { ask, bulk, read, type Service } from '#test/support/http';
import { templates } from './bench_index';
import type { Environment } from './cluster';
import { emptyTruth, generate } from './generator/generate';
import { sideBySide } from './measure';
import type { Figure } from './report';

const run = promisify(execFile);

const EFFORT = { warmUp: 1, rounds: 3 };
const FOLDER = 'build/bench';
const FILE = `${FOLDER}/load.json`;
const SPOOR_INDEX = 'spoor-bench-load-spoor';
const BARE_INDEX = 'spoor-bench-load-bare';
/** Lines of a bulk request; what `spoor load` sends too. */
const BATCH = 4_000;

const counted = t.type({ count: t.number });

/** `spoor load` of a file, from start of the process to its end, against a loop that sends ready-made bodies. */
export async function measureLoad(
  elasticsearch: Service,
  environment: Environment,
  { seed, count }: { seed: number; count: number },
): Promise<Figure> {
  const bodies = await writeFile(seed, count);
  const remove = (index: string) => ask(elasticsearch, 'DELETE', `/${index}?ignore_unavailable=true`);
  const spoor = async () => {
    await remove(SPOOR_INDEX);
    const load = ['build/cli/spoor.js', 'load', '--index', SPOOR_INDEX, FILE];
    await run(process.execPath, load, { env: { ...process.env, ...environment } });
  };
  const bare = async () => {
    await remove(BARE_INDEX);
    await ask(elasticsearch, 'PUT', `/${BARE_INDEX}`, eventMapping('keyword'));
    await sendAll(elasticsearch, bodies);
    await ask(elasticsearch, 'POST', `/${BARE_INDEX}/_refresh`);
  };
  const milliseconds = await sideBySide(spoor, bare, EFFORT);
  for (const index of [SPOOR_INDEX, BARE_INDEX]) {
    const { count: found } = read(counted, await ask(elasticsearch, 'GET', `/${index}/_count`));
    if (found !== count) throw new Error(`${index} has ${found} of ${count} events.`);
    await remove(index);
  }
  await rm(FILE);
  const rate = (time: number) => (count / time) * 1_000;
  const ratio = milliseconds.bare / milliseconds.spoor;
  return {
    name: 'load of a file',
    spoor: `${Math.round(rate(milliseconds.spoor))} events/s`,
    bare: `${Math.round(rate(milliseconds.bare))} events/s`,
    ratio,
    target: '≥ 0.80×',
    isReached: ratio >= 0.8,
  };
}

/** Writes the file, and gives the bodies that make the same documents with the same ids of it. */
async function writeFile(seed: number, count: number): Promise<readonly string[]> {
  await mkdir(FOLDER, { recursive: true });
  const bodies: string[] = [];
  const conversations = await templates();
  const occurrences = new Occurrences();
  function* lines() {
    let body = '';
    let size = 0;
    for (const event of generate(conversations, { seed, count }, emptyTruth())) {
      const line = Buffer.from(JSON.stringify(event));
      const document = toDocument(line, 0);
      if (isLeft(document)) throw new Error(`A generated event is refused: ${document.left}.`);
      const digest = digestOf(line);
      body += `{"create":{"_id":"${idOf(digest, occurrences.next(digest))}"}}\n${document.right}\n`;
      size += 1;
      if (size === BATCH) {
        bodies.push(body);
        body = '';
        size = 0;
      }
      yield `${line.toString()}\n`;
    }
    if (body !== '') bodies.push(body);
  }
  await pipeline(Readable.from(lines()), createWriteStream(FILE));
  return bodies;
}

/** As many requests at a time as `spoor load` has under way. */
async function sendAll(elasticsearch: Service, bodies: readonly string[]): Promise<void> {
  const left = bodies.values();
  const stream = async () => {
    for (const body of left) await bulk(elasticsearch, BARE_INDEX, body);
  };
  await Promise.all(Array.from({ length: STREAMS }, stream));
}
