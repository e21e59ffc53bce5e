import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Zippable } from 'fflate';
import { root, runBuild } from './build';
import { FOLDER, readZip, textOf, withFiles, withManifest, writeZip, type Files } from './zip_under_test';

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
      expect(`${stdout}${stdout ? '' : stderr}`.trim().split('\n')).toEqual([
        `v${version}`,
        expect.stringMatching(new RegExp(`^Spoor \\S+ with ${count} hunts\\.$`)),
      ]);
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

const BUNDLE = 'target/public/spoor.plugin.js';
/** Another bundle, packed as it should be. */
const withBundle = (code: string): Files => ({
  ...withFiles(good, { [BUNDLE]: code }),
  [`${FOLDER}/${BUNDLE}.gz`]: gzipSync(code),
  [`${FOLDER}/${BUNDLE}.br`]: brotliCompressSync(code),
});

/** A bundle of a plugin whose `setup` does this. */
const pluginWith = (setup: string): string =>
  `__kbnBundles__.define("plugin/spoor/public", () => ({ plugin: () => ({ setup(core, plugins) { ${setup} } }) }), "")`;

/** A link, as Unix's mode says it. */
const LINK = { attrs: 0o120777 << 16, os: 3 } as const;

/** What is wrong with a zip, which is for 8.19.2 where nothing else is said. */
const broken: ReadonlyArray<[name: string, files: () => Zippable, sentence: string, kibanaVersion?: string]> =
  [
    ['an empty zip', () => ({}), 'No kibana plugins found in archive'],
    [
      'two plugins',
      () => ({ ...good, 'kibana/other/kibana.json': Buffer.from('{}') }),
      'There are 2 plugins; the installer would take one only.',
    ],
    [
      'a file outside the folder',
      () => ({ ...good, 'kibana/README': Buffer.from('') }),
      'kibana/README lies outside kibana/spoor/, so the installer leaves it out.',
    ],
    [
      'a file twice but for its case',
      () => ({ ...good, 'kibana/spoor/License': Buffer.from('') }),
      'kibana/spoor/License is there twice.',
    ],
    ['no JSON', () => withFiles(good, { 'kibana.json': '{' }), 'kibana.json is not JSON'],
    ['no object', () => withFiles(good, { 'kibana.json': '[]' }), 'must contain a JSON encoded object'],
    ['no id', () => withManifest(good, { id: undefined }), 'must contain an "id" property'],
    ['an id in snake case', () => withManifest(good, { id: 'spoor_x' }), 'must be camelCase'],
    ['no version', () => withManifest(good, { version: undefined }), 'must contain a "version" property'],
    ['no owner', () => withManifest(good, { owner: 'Spoor' }), 'must contain an "owner" with a "name"'],
    [
      'any Kibana',
      () => withManifest(good, { kibanaVersion: 'kibana' }),
      '"kibanaVersion" is "kibana"; the installer wants one version',
    ],
    [
      'a Kibana that Spoor does not know',
      () => withManifest(good, { kibanaVersion: '8.4.0' }),
      'Spoor is not made for Kibana 8.4.0.',
    ],
    [
      'a name that says something else',
      () => withManifest(good, { kibanaVersion: '8.19.3' }),
      'The name says Kibana 8.19.2, and kibana.json says another.',
    ],
    [
      'neither side',
      () => withManifest(good, { server: false, ui: undefined }),
      'Both "server" and "ui" are missing or false',
    ],
    [
      'a key that 7.17 does not know',
      () => withManifest(good, { runtimePluginDependencies: [] }),
      'not known to every Kibana, which then does not start: runtimePluginDependencies.',
    ],
    ['a type', () => withManifest(good, { type: 'x' }), '"type" is "x"; it is "standard" or "preboot".'],
    [
      'plugins that are no list',
      () => withManifest(good, { requiredPlugins: 'features' }),
      '"requiredPlugins" is not a list of texts.',
    ],
    [
      'no server code',
      () => withFiles(good, { 'server/index.js': undefined }),
      'server/index.js is missing.',
    ],
    ['no licence', () => withFiles(good, { LICENSE: undefined }), 'LICENSE is missing.'],
    [
      'packages',
      () => withFiles(good, { 'node_modules/x/index.js': '' }),
      'the server code is bundled and takes no packages along',
    ],
    [
      'another bundle for browsers that unpack',
      () => withFiles(good, { [`${BUNDLE}.br`]: 'x' }),
      `${BUNDLE}.br is not ${BUNDLE}, packed`,
    ],
    ['no packed bundle', () => withFiles(good, { [`${BUNDLE}.gz`]: undefined }), `${BUNDLE}.gz is missing.`],
    [
      'a bill of nothing',
      () => withFiles(good, { 'sbom.cdx.json': '{"components": []}' }),
      'sbom.cdx.json names no packages',
    ],
    [
      'a licence that is left out',
      () => withFiles(good, { 'NOTICE.txt': 'Spoor' }),
      'NOTICE.txt has no licence of ',
    ],
    [
      'translations that are not there',
      () => withFiles(good, { '.i18nrc.json': '{"translations": ["translations/de.json"]}' }),
      '.i18nrc.json names translations/de.json, which is not there',
    ],
    [
      'a bundle that throws as it loads',
      () => withBundle('throw new Error("no luck")'),
      'The browser bundle throws as it loads: no luck.',
    ],
    ['a bundle of nothing', () => withBundle(''), 'The browser bundle does not define plugin/spoor/public.'],
    [
      'a bundle that is no plugin',
      () => withBundle('__kbnBundles__.define("plugin/spoor/public", () => ({}), "")'),
      'Definition of plugin "spoor" should be a function',
    ],
    [
      'a bundle whose setup throws',
      () => withBundle(pluginWith('throw new Error("no luck")')),
      'The browser bundle throws as Kibana 8.19.2 sets it up: no luck.',
    ],
    [
      'a bundle whose setup throws without dashboards',
      () =>
        withBundle(pluginWith('plugins.embeddable.registerReactEmbeddableFactory("x", async () => ({}))')),
      'The browser bundle throws as Kibana 8.19.2 sets it up: Cannot read properties of undefined',
    ],
    [
      'a bundle that takes of rxjs what 7.17 has elsewhere',
      () => withManifest(withBundle(pluginWith('__kbnSharedDeps__.Rxjs.map()')), { kibanaVersion: '7.17.6' }),
      'throws as Kibana 7.17.6 sets it up: __kbnSharedDeps__.Rxjs.map is not a function.',
      '7.17.6',
    ],
    [
      'a bundle that could not register a part',
      () => withBundle(pluginWith('console.error("Spoor goes without its app:", new Error("no luck"))')),
      'The browser bundle says in the console: Spoor goes without its app: no luck',
    ],
    [
      'a bundle that asks for another plugin too early',
      () => withBundle('__kbnBundles__.get("plugin/embeddable/public")'),
      'The browser bundle asks for plugin/embeddable/public while it loads',
    ],
    [
      'a server that needs a package',
      () => withFiles(good, { 'server/index.js': 'require("@hapi/hapi")' }),
      "server/index.js cannot be loaded: Error: Cannot find module '@hapi/hapi'",
    ],
    [
      'a server that is no plugin',
      () => withFiles(good, { 'server/index.js': 'exports.other = 1' }),
      'server/index.js cannot be loaded: Error: it does not export "plugin".',
    ],
    [
      'a path that leads out',
      () => ({ ...good, '../evil': Buffer.from('') }),
      'cannot be read as a zip: invalid relative path',
    ],
    [
      'a symbolic link',
      () => ({ ...good, [`${FOLDER}/passwords`]: [Buffer.from('/etc/passwd'), LINK] }),
      'kibana/spoor/passwords is a symbolic link.',
    ],
  ];

describe('--check refuses', () => {
  let said: string;
  /** All are checked by one command, each in a folder of its own. */
  const pathOf = (index: number) =>
    join(folder, String(index), `spoor-0.1.0-kibana-${broken[index]?.[3] ?? '8.19.2'}.zip`);
  beforeAll(() => {
    broken.forEach(([, files], index) => {
      mkdirSync(join(folder, String(index)));
      writeZip(pathOf(index), files());
    });
    const notAZip = join(root, 'package.json');
    const paths = [...broken.map((_, index) => pathOf(index)), notAZip, join(folder, 'none.zip')];
    const checked = runBuild(['--check', ...paths]);
    expect(checked.ok).toBe(false);
    said = checked.said;
  }, 120_000);

  test.each(broken.map(([name, , sentence], index) => ({ name, sentence, index })))(
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
