import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { connect, type Connection } from '#standalone/elasticsearch/clients';
import { openHome } from '#standalone/home';
import { Progress } from '#standalone/progress';
import { savedAs } from '#common/networks/saved_as';
import { clusterOf } from '#standalone/sample/cluster';
import { loadSample } from '#standalone/sample/load_sample';
import { defineOrganisation } from '#standalone/sample/organisation';
import { createClient } from '#standalone/saved_objects/client';
import { elasticsearch } from '#test/support/elasticsearch';

const INDEX = `contract-sample-${process.pid}`;
let connection: Connection;
let cluster: string;
let folder: string;

beforeAll(async () => {
  const { url, username, password } = await elasticsearch();
  connection = {
    url,
    engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
  };
  const { engine, close } = connect(connection);
  await engine.indices.create({ index: INDEX });
  cluster = await clusterOf(engine);
  await close();
}, 240_000);
afterAll(async () => {
  const { engine, close } = connect(connection);
  await engine.indices.delete({ index: INDEX });
  await close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spoor-sample-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Loading itself cannot work, since there is no program that loads: that it fails says that it was tried. */
const start = (note: object) => {
  const home = openHome(folder, 0);
  writeFileSync(join(home.folder, 'sample.json'), JSON.stringify(note));
  return loadSample({
    settings: { sample: 'lab', sampleTimes: 'original' },
    connection,
    home,
    progress: new Progress(new Writable({ write: (_, __, done) => done() })),
    project: folder,
    signal: new AbortController().signal,
  });
};

const begun = { index: 'suricata-eve', offset: 0, isLoaded: false };

test.each<[string, () => object]>([
  ['nothing is noted', () => ({})],
  ['a load into another cluster was broken off', () => ({ 'another-cluster': begun })],
  ['a load into a cluster without a name was broken off', () => begun],
  ['it has the sample', () => ({ [cluster]: { ...begun, isLoaded: true } })],
])('a cluster with somebody’s events gets none of the lab’s: %s', async (_, note) => {
  await expect(start(note())).resolves.toBeUndefined();
});

test('a load into this very cluster that was broken off goes on', async () => {
  await expect(start({ [cluster]: begun })).rejects.toThrow('The sample could not be loaded');
});

test('the lab’s networks and user groups are defined, but nobody’s own are replaced', async () => {
  const { engine, close } = connect(connection);
  const saved = createClient(engine, [savedAs.networks, savedAs.userGroups]);
  const remove = () =>
    Promise.all(
      [savedAs.networks, savedAs.userGroups].map((type) => saved.delete(type, savedAs.id).catch(() => {})),
    );
  const rows = async (type: string) =>
    (await saved.get<{ items: unknown[] }>(type, savedAs.id)).attributes.items;
  try {
    await remove();
    await defineOrganisation(engine, process.cwd());
    expect([(await rows(savedAs.networks)).length, (await rows(savedAs.userGroups)).length]).toEqual([9, 7]);
    await saved.create(savedAs.networks, { items: [] }, { id: savedAs.id, overwrite: true });
    await defineOrganisation(engine, process.cwd());
    expect(await rows(savedAs.networks)).toEqual([]);
  } finally {
    await remove();
    await close();
  }
});
