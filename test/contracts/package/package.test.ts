import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenZips } from './broken_zips';
import { root, runBuild } from './build';
import { FOLDER, readZip, textOf, writeZip, type Files } from './zip_under_test';

const versions = ['7.17.6', '8.19.2', '9.1.0'];
const zipFor = (kibanaVersion: string) => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, 'build', `spoor-${version}-kibana-${kibanaVersion}.zip`);
};

let folder: string;
let good: Files;
beforeAll(() => {
  for (const version of versions) {
    const { ok, said } = runBuild(['--quiet', '--kibana', version]);
    if (!ok) throw new Error(said);
  }
  folder = mkdtempSync(join(tmpdir(), 'spoor-package-'));
  good = readZip(zipFor('8.19.2'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a zip for each generation', () => {
  test.each(versions)('%s may be installed', (version) => {
    expect(runBuild(['--check', zipFor(version)])).toEqual({
      ok: true,
      said: expect.stringContaining('may be installed'),
    });
    expect(JSON.parse(textOf(readZip(zipFor(version)), 'kibana.json'))).toMatchObject({
      id: 'spoor',
      kibanaVersion: version,
      owner: { name: 'Spoor' },
    });
  });

  test('they differ in the manifest alone', () => {
    const differing = versions.map(zipFor).map((path) => {
      const files = readZip(path);
      expect(Object.keys(files)).toEqual(Object.keys(good));
      return Object.keys(good).filter(
        (name) => !Buffer.from(files[name] ?? []).equals(Buffer.from(good[name] ?? [])),
      );
    });
    expect(differing).toEqual([[`${FOLDER}/kibana.json`], [], [`${FOLDER}/kibana.json`]]);
  });

  test('built anew, elsewhere on the globe, it has the same bytes', () => {
    const before = readFileSync(zipFor('8.19.2'));
    rmSync(join(root, 'build', '.stamp.json'));
    const { ok } = runBuild(['--kibana', '8.19.2'], { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    expect(ok).toBe(true);
    expect(readFileSync(zipFor('8.19.2')).equals(before)).toBe(true);
  }, 120_000);

  test('nothing in it names the folder it was built in', () => {
    const naming = Object.keys(good).filter((name) => Buffer.from(good[name] ?? []).includes(root));
    expect(naming).toEqual([]);
  });

  test('the bill of materials names what the bundles hold, with licences', () => {
    const bill = JSON.parse(textOf(good, 'sbom.cdx.json'));
    const names: string[] = bill.components.map((component: { name: string }) => component.name);
    expect(names).toEqual(expect.arrayContaining(['fp-ts', 'io-ts', 'yaml', '@tanstack/react-query']));
    expect(names).not.toContain('react');
    for (const component of bill.components) {
      expect(component.licenses[0].license.id).toMatch(
        /^(MIT|Apache-2\.0|ISC|BSD-3-Clause|BSD-2-Clause|0BSD)$/,
      );
      expect(textOf(good, 'NOTICE.txt')).toContain(`${component.name} ${component.version}`);
    }
  });

  // Kibana 7.17 brings Node 16, the newest 9.x brings 24.
  test.each(['16.20.2', '24.21.0'])(
    'the server sets itself up in Node %s, with all of its hunts',
    (version) => {
      const { stdout, stderr } = spawnSync(
        'npm',
        ['exec', '--yes', `--package=node@${version}`, '--', 'node', join(__dirname, 'set_up.js')],
        { cwd: root, encoding: 'utf8' },
      );
      const hunts = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' });
      const count = hunts.filter((path) => path.endsWith('.yml')).length;
      const said = `${stdout}${stdout ? '' : stderr}`.trim().split('\n');
      expect(said.at(0)).toBe(`v${version}`);
      // before it, what this Kibana without other plugins lacks
      expect(said.at(-1)).toMatch(new RegExp(`^Spoor \\S+ with ${count} hunts\\.$`));
      expect(said.filter((line) => line.includes('left out'))).toEqual([]);
    },
    120_000,
  );
});

describe('--kibana', () => {
  test.each<[string, string]>([
    ['8.18.0', 'Spoor is not made for Kibana 8.18.0. Give --kibana one version, such as 8.19.2, of 7.17'],
    ['latest', 'Spoor is not made for Kibana latest.'],
    ['8.19.2-SNAPSHOT', 'Spoor is not made for Kibana 8.19.2-SNAPSHOT.'],
  ])('%s is refused', (version, sentence) => {
    const { ok, said } = runBuild(['--quiet', '--kibana', version]);
    expect(ok).toBe(false);
    expect(said).toContain(sentence);
  });

  test('a patch that is newer than the table is packed, and said to be', () => {
    const { ok, said } = runBuild(['--quiet', '--kibana', '8.19.99']);
    expect(said).toContain('Kibana 8.19.99 is newer than what Spoor was checked against.');
    expect(ok).toBe(true);
    rmSync(zipFor('8.19.99'));
  });

  test('a line is every patch of it', () => {
    const { ok } = runBuild(['--quiet', '--kibana', '9.3']);
    expect(ok).toBe(true);
    const made = [0, 1, 2, 3, 4].map((patch) => zipFor(`9.3.${patch}`));
    expect(made.every((path) => statSync(path).isFile())).toBe(true);
    made.forEach((path) => rmSync(path));
  });
});

describe('--check refuses', () => {
  let said: string;
  /** All are checked by one command, each in a folder of its own. */
  const pathOf = (index: number) =>
    join(folder, String(index), `spoor-0.1.0-kibana-${brokenZips[index]?.kibanaVersion ?? '8.19.2'}.zip`);
  beforeAll(() => {
    brokenZips.forEach(({ files }, index) => {
      mkdirSync(join(folder, String(index)));
      writeZip(pathOf(index), files(good));
    });
    const notAZip = join(root, 'package.json');
    const paths = [...brokenZips.map((_, index) => pathOf(index)), notAZip, join(folder, 'none.zip')];
    const checked = runBuild(['--check', ...paths]);
    expect(checked.ok).toBe(false);
    said = checked.said;
  }, 120_000);

  test.each(brokenZips.map(({ name, sentence }, index) => ({ name, sentence, index })))(
    '$name',
    ({ sentence, index }) => {
      const about = said.split('\n').filter((line) => line.startsWith(`${pathOf(index)}`));
      expect(about.join('\n')).toContain(sentence);
    },
  );

  test('what is no zip', () => expect(said).toContain('package.json cannot be read as a zip: '));
  test('what is not there', () => expect(said).toContain('none.zip cannot be read as a zip: ENOENT'));
  test('nothing', () =>
    expect(runBuild(['--check'])).toEqual({ ok: false, said: expect.stringContaining('Name the zip') }));
});
