import { basename } from 'node:path';
import { complaintsAboutBrowser } from './browser_rule.mjs';
import { complaintsAboutLayout } from './layout_rules.mjs';
import { complaintsAboutManifest } from './manifest_rules.mjs';
import { readArchive } from './read_archive.mjs';
import { complaintsAboutServer } from './server_rule.mjs';

/** How the installer finds plugins within a zip; it takes the first, and nothing outside its folder. */
const MANIFEST = /(kibana[\\/][^\\/]+)[\\/]kibana\.json/i;

const FOLDER = 'kibana/spoor';

const complaintsAboutPaths = (entries) => [
  ...entries.flatMap(({ path, isLink }) => (isLink ? [`${path} is a symbolic link.`] : [])),
  ...entries.flatMap(({ path }) =>
    path.startsWith(`${FOLDER}/`) ? [] : [`${path} lies outside ${FOLDER}/, so the installer leaves it out.`],
  ),
  ...entries.flatMap(({ path }, index) =>
    entries.findIndex((other) => other.path.toLowerCase() === path.toLowerCase()) === index
      ? []
      : [`${path} is there twice.`],
  ),
];

/** `spoor-0.1.0-kibana-8.19.2.zip` */
const NAME = /-kibana-(\d+\.\d+\.\d+)\.zip$/;

function complaintsAboutName(path, manifest) {
  const named = NAME.exec(basename(path))?.[1];
  return named === undefined || manifest.includes(`"kibanaVersion": "${named}"`)
    ? []
    : [`The name says Kibana ${named}, and kibana.json says another.`];
}

/**
 * Checks a zip by the rules of Kibana's installer and server, and that its code runs.
 * @returns what Kibana would say against it, a sentence each
 */
export async function checkPackage(path) {
  const { entries, refusal } = await readArchive(path);
  if (refusal) return [refusal];
  const manifests = entries.filter((entry) => MANIFEST.test(entry.path));
  if (manifests.length === 0) {
    return ['No kibana plugins found in archive: kibana/spoor/kibana.json is missing.'];
  }
  if (manifests.length > 1) {
    return [`There are ${manifests.length} plugins; the installer would take one only.`];
  }
  const manifest = manifests[0].content.toString('utf8');
  const files = new Map(
    entries.flatMap(({ path: full, content }) =>
      full.startsWith(`${FOLDER}/`) ? [[full.slice(FOLDER.length + 1), content]] : [],
    ),
  );
  const found = [
    ...complaintsAboutPaths(entries),
    ...complaintsAboutManifest(manifest),
    ...complaintsAboutName(path, manifest),
    ...complaintsAboutLayout(files),
  ];
  // Code is run only where everything around it is in order.
  if (found.length > 0) return found;
  const { kibanaVersion } = JSON.parse(manifest);
  return [
    ...complaintsAboutBrowser(files.get('target/public/spoor.plugin.js').toString('utf8'), kibanaVersion),
    ...complaintsAboutServer(files),
  ];
}
