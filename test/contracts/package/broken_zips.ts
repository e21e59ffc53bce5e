import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Zippable } from 'fflate';
import { FOLDER, withFiles, withManifest, type Files } from './zip_under_test';

const BUNDLE = 'target/public/spoor.plugin.js';

/** A bundle of a plugin whose `setup` does this. */
const pluginWith = (setup: string): string =>
  `__kbnBundles__.define("plugin/spoor/public", () => ({ plugin: () => ({ setup(core, plugins) { ${setup} } }) }), "")`;

/** A link, as Unix's mode says it. */
const LINK = { attrs: 0o120777 << 16, os: 3 } as const;

/** A zip with something wrong. */
export interface BrokenZip {
  readonly name: string;
  /** Made of the files of a good one. */
  readonly files: (good: Files) => Zippable;
  /** What is said against it. */
  readonly sentence: string;
  /** 8.19.2 where it is not said. */
  readonly kibanaVersion?: string;
}

/** Another bundle, packed as it should be. */
const withBundle = (good: Files, code: string): Files => ({
  ...withFiles(good, { [BUNDLE]: code }),
  [`${FOLDER}/${BUNDLE}.gz`]: gzipSync(code),
  [`${FOLDER}/${BUNDLE}.br`]: brotliCompressSync(code),
});

type Row = readonly [name: string, files: BrokenZip['files'], sentence: string, kibanaVersion?: string];

const rows: readonly Row[] = [
  ['an empty zip', () => ({}), 'No kibana plugins found in archive'],
  [
    'two plugins',
    (good) => ({ ...good, 'kibana/other/kibana.json': Buffer.from('{}') }),
    'There are 2 plugins; the installer would take one only.',
  ],
  [
    'a file outside the folder',
    (good) => ({ ...good, 'kibana/README': Buffer.from('') }),
    'kibana/README lies outside kibana/spoor/, so the installer leaves it out.',
  ],
  [
    'a file twice but for its case',
    (good) => ({ ...good, 'kibana/spoor/License': Buffer.from('') }),
    'kibana/spoor/License is there twice.',
  ],
  ['no JSON', (good) => withFiles(good, { 'kibana.json': '{' }), 'kibana.json is not JSON'],
  ['no object', (good) => withFiles(good, { 'kibana.json': '[]' }), 'must contain a JSON encoded object'],
  ['no id', (good) => withManifest(good, { id: undefined }), 'must contain an "id" property'],
  ['an id in snake case', (good) => withManifest(good, { id: 'spoor_x' }), 'must be camelCase'],
  ['no version', (good) => withManifest(good, { version: undefined }), 'must contain a "version" property'],
  ['no owner', (good) => withManifest(good, { owner: 'Spoor' }), 'must contain an "owner" with a "name"'],
  [
    'any Kibana',
    (good) => withManifest(good, { kibanaVersion: 'kibana' }),
    '"kibanaVersion" is "kibana"; the installer wants one version',
  ],
  [
    'a Kibana that Spoor does not know',
    (good) => withManifest(good, { kibanaVersion: '8.4.0' }),
    'Spoor is not made for Kibana 8.4.0.',
  ],
  [
    'a name that says something else',
    (good) => withManifest(good, { kibanaVersion: '8.19.3' }),
    'The name says Kibana 8.19.2, and kibana.json says another.',
  ],
  [
    'neither side',
    (good) => withManifest(good, { server: false, ui: undefined }),
    'Both "server" and "ui" are missing or false',
  ],
  [
    'a key that 7.17 does not know',
    (good) => withManifest(good, { runtimePluginDependencies: [] }),
    'not known to every Kibana, which then does not start: runtimePluginDependencies.',
  ],
  ['a type', (good) => withManifest(good, { type: 'x' }), '"type" is "x"; it is "standard" or "preboot".'],
  [
    'plugins that are no list',
    (good) => withManifest(good, { requiredPlugins: 'features' }),
    '"requiredPlugins" is not a list of texts.',
  ],
  [
    'no server code',
    (good) => withFiles(good, { 'server/index.js': undefined }),
    'server/index.js is missing.',
  ],
  ['no licence', (good) => withFiles(good, { LICENSE: undefined }), 'LICENSE is missing.'],
  [
    'packages',
    (good) => withFiles(good, { 'node_modules/x/index.js': '' }),
    'the server code is bundled and takes no packages along',
  ],
  [
    'another bundle for browsers that unpack',
    (good) => withFiles(good, { [`${BUNDLE}.br`]: 'x' }),
    `${BUNDLE}.br is not ${BUNDLE}, packed`,
  ],
  [
    'no packed bundle',
    (good) => withFiles(good, { [`${BUNDLE}.gz`]: undefined }),
    `${BUNDLE}.gz is missing.`,
  ],
  [
    'a bill of nothing',
    (good) => withFiles(good, { 'sbom.cdx.json': '{"components": []}' }),
    'sbom.cdx.json names no packages',
  ],
  [
    'a licence that is left out',
    (good) => withFiles(good, { 'NOTICE.txt': 'Spoor' }),
    'NOTICE.txt has no licence of ',
  ],
  [
    'translations that are not there',
    (good) => withFiles(good, { '.i18nrc.json': '{"translations": ["translations/de.json"]}' }),
    '.i18nrc.json names translations/de.json, which is not there',
  ],
  [
    'a bundle that throws as it loads',
    (good) => withBundle(good, 'throw new Error("no luck")'),
    'The browser bundle throws as it loads: no luck.',
  ],
  [
    'a bundle of nothing',
    (good) => withBundle(good, ''),
    'The browser bundle does not define plugin/spoor/public.',
  ],
  [
    'a bundle that is no plugin',
    (good) => withBundle(good, '__kbnBundles__.define("plugin/spoor/public", () => ({}), "")'),
    'Definition of plugin "spoor" should be a function',
  ],
  [
    'a bundle whose setup throws',
    (good) => withBundle(good, pluginWith('throw new Error("no luck")')),
    'The browser bundle throws as Kibana 8.19.2 sets it up: no luck.',
  ],
  [
    'a bundle whose setup throws without dashboards',
    (good) =>
      withBundle(
        good,
        pluginWith('plugins.embeddable.registerReactEmbeddableFactory("x", async () => ({}))'),
      ),
    'The browser bundle throws as Kibana 8.19.2 sets it up: Cannot read properties of undefined',
  ],
  [
    'a bundle that takes of rxjs what 7.17 has elsewhere',
    (good) =>
      withManifest(withBundle(good, pluginWith('__kbnSharedDeps__.Rxjs.map()')), { kibanaVersion: '7.17.6' }),
    'throws as Kibana 7.17.6 sets it up: __kbnSharedDeps__.Rxjs.map is not a function.',
    '7.17.6',
  ],
  [
    'a bundle that could not register a part',
    (good) =>
      withBundle(good, pluginWith('console.error("Spoor goes without its app:", new Error("no luck"))')),
    'The browser bundle says in the console: Spoor goes without its app: no luck',
  ],
  [
    'a bundle that asks for another plugin too early',
    (good) => withBundle(good, '__kbnBundles__.get("plugin/embeddable/public")'),
    'The browser bundle asks for plugin/embeddable/public while it loads',
  ],
  [
    'a server that needs a package',
    (good) => withFiles(good, { 'server/index.js': 'require("@hapi/hapi")' }),
    "server/index.js cannot be loaded: Error: Cannot find module '@hapi/hapi'",
  ],
  [
    'a server that is no plugin',
    (good) => withFiles(good, { 'server/index.js': 'exports.other = 1' }),
    'server/index.js cannot be loaded: Error: it does not export "plugin".',
  ],
  [
    'a path that leads out',
    (good) => ({ ...good, '../evil': Buffer.from('') }),
    'cannot be read as a zip: invalid relative path',
  ],
  [
    'a symbolic link',
    (good) => ({ ...good, [`${FOLDER}/passwords`]: [Buffer.from('/etc/passwd'), LINK] }),
    'kibana/spoor/passwords is a symbolic link.',
  ],
];

/** Each is refused, in these words. */
export const brokenZips: readonly BrokenZip[] = rows.map(([name, files, sentence, kibanaVersion]) => ({
  name,
  files,
  sentence,
  kibanaVersion,
}));
