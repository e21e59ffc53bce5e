import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Which packages lie in which bundle of the plugin; written by the build beside what it describes. */
const FILE = 'build/bundled_packages.json';

const FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const foldersOf = (inputs) => [...new Set(inputs.flatMap((path) => FOLDER.exec(path)?.[1] ?? []))].sort();

/** @param bundles name and input files of each bundle */
export function rememberBundled(bundles) {
  const byBundle = bundles.map(({ name, inputs }) => [name, foldersOf(inputs)]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(byBundle), null, 2)}\n`);
  return FILE;
}

/** Every bundled package once: name, version, licence, the folder it was taken from, and the bundles that hold it. */
export function bundledPackages() {
  const require = createRequire(import.meta.url);
  const locked = require('../../package-lock.json').packages;
  const bundles = Object.entries(JSON.parse(readFileSync(FILE, 'utf8')));
  const folders = [...new Set(bundles.flatMap(([, own]) => own))].sort();
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return {
      name,
      version,
      license,
      folder,
      integrity: locked[folder]?.integrity,
      bundles: bundles.flatMap(([bundle, own]) => (own.includes(folder) ? [bundle] : [])),
    };
  });
}
