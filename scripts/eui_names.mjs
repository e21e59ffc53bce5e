/**
 * Writes scripts/lint/eui_names.json: the exports and icons that the oldest and the newest EUI both have, from the
 * libraries of the host's pages. `--check` writes nothing and fails when the file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const FILE = 'scripts/lint/eui_names.json';
const packages = ['7.17', '9'].map(
  (generation) => `standalone/contracts/${generation}/node_modules/@elastic/eui`,
);

/** Values only: types are gone before anything runs, and are 8.19's. */
async function exportsOf(folder) {
  const { metafile } = await esbuild.build({
    entryPoints: [`${folder}/es/index.js`],
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** The table that EUI looks its icons up in; it moved into a file of its own. */
function iconsOf(folder) {
  const files = ['icon_map.js', 'icon.js'].map((file) => `${folder}/es/components/icon/${file}`);
  const code = readFileSync(files.find(existsSync), 'utf8');
  const [, table = ''] = /typeToPathMap = \{(.*?)\n\}/s.exec(code) ?? [];
  return [...table.matchAll(/^\s*['"]?(\w+)['"]?:/gm)].map(([, name]) => name);
}

const shared = ([one, other]) => one.filter((name) => other.includes(name)).sort();

const missing = packages.filter((folder) => !existsSync(folder));
if (missing.length > 0) {
  console.error(
    `There is no ${missing.join(' and no ')}; run \`npm run build -- --contract 7.17\` and \`-- --contract 9\` first.`,
  );
  process.exit(1);
}
const names = {
  exports: shared(await Promise.all(packages.map(exportsOf))),
  icons: shared(packages.map(iconsOf)),
};
const text = `${JSON.stringify(names, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
  console.log(`${FILE} names ${names.exports.length} exports and ${names.icons.length} icons.`);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is stale: run \`node scripts/eui_names.mjs\`.`);
  process.exit(1);
}
