import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inMemory, outcomes } from '#common/hunts/engine/outcomes';
import type { Hunt } from '#common/hunts/hunt';
import { exampleHunt } from '../report/example_report';
import { onDisk } from './spill';
import { matchOptionsOf, plansOf, Worker } from './worker';

/** A hunt of each kind, over what the lab's stories have much of. */
const hunts: readonly Hunt[] = [
  exampleHunt({ id: 'plain', query: 'event_type:tls' }),
  exampleHunt({ id: 'joined', query: 'event_type:ftp and flow_id.fileinfo.magic:Zip*' }),
  exampleHunt({
    id: 'many',
    query: 'event_type:dns',
    threshold: { by: ['src_ip'], window: '1h', at_least: 20 },
  }),
  exampleHunt({
    id: 'different',
    query: 'event_type:dns',
    distinct: { field: 'dns.rrname', by: ['src_ip'], window: '1h', at_least: 5 },
  }),
  exampleHunt({ id: 'rare', query: 'event_type:tls', rare: { field: 'tls.sni', by: 'src_ip', at_most: 1 } }),
  exampleHunt({ id: 'new', query: 'event_type:tls', first_seen: { fields: ['tls.sni'], learn: '1h' } }),
];

const lines = gunzipSync(readFileSync('test/data/blog-stories.json.gz')).toString('utf8').trim().split('\n');
const folder = mkdtempSync(join(tmpdir(), 'spoor-worker-'));
let run = 0;

afterAll(() => rmSync(folder, { recursive: true }));

interface Circumstances {
  readonly all?: readonly string[];
  readonly baseline?: readonly string[];
  readonly spillTo?: string;
}

/** What some workers find together, lines dealt to them in turn. */
function harvestWith(
  workers: number,
  maxCells: number,
  { all = lines, baseline = [], spillTo = folder }: Circumstances = {},
) {
  const assignment = { hunts, networks: [], now: 0, maxCells, folder: spillTo };
  const crew = Array.from({ length: workers }, (_, at) => new Worker(assignment, `${(run += 1)}-${at}`));
  const deal = (dealt: readonly string[], isBaseline: boolean) =>
    crew.forEach((worker, mine) => {
      const text = dealt.filter((_, at) => at % workers === mine).map((line) => `${line}\n`);
      worker.take({ bytes: Buffer.from(text.join('')), isBeginning: true, isBaseline });
    });
  deal(baseline, true);
  deal(all, false);
  const harvests = crew.map((worker) => worker.harvest());
  const options = matchOptionsOf(assignment);
  const found = outcomes(
    plansOf(assignment, options),
    harvests.flatMap(({ states }) => states),
    harvests.flatMap(({ runs, spilled }) => [...runs.map(inMemory), ...spilled.map(onDisk)]),
    options,
  );
  return { found, diskProblems: harvests.flatMap(({ diskProblem }) => diskProblem ?? []) };
}

const huntWith = (...how: Parameters<typeof harvestWith>) => harvestWith(...how).found;

const alone = huntWith(1, 1_000_000);

test('something is found by each hunt', () => {
  const found = alone.map(({ hunt, count, findings }) => [hunt.id, (findings?.total ?? count) > 0]);
  expect(found).toEqual(hunts.map(({ id }) => [id, true]));
});

test('several workers find what one finds', () => expect(huntWith(3, 1_000_000)).toEqual(alone));

test('the disk changes nothing', () => {
  const before = readdirSync(folder).length;
  expect(huntWith(2, 50)).toEqual(alone);
  expect(readdirSync(folder).length - before).toBeGreaterThan(10);
});

test('nothing is lost where the disk takes nothing, and each worker says so once', () => {
  const cells = 200;
  const { found, diskProblems } = harvestWith(2, cells, { spillTo: join(folder, 'nowhere') });
  expect(diskProblems).toEqual([expect.stringContaining('ENOENT'), expect.stringContaining('ENOENT')]);
  expect(found).toEqual(alone);
});

test('nor does the order of lines', () =>
  expect(huntWith(1, 1_000_000, { all: lines.toReversed() })).toEqual(alone));

test('what a baseline has is no news, and is not found either', () => {
  const [plain, , , , , news] = huntWith(2, 50, { baseline: lines });
  expect(plain).toEqual(alone[0]);
  expect(news?.findings?.total).toBe(0);
});
