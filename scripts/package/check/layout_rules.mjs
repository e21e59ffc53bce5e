import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const BUNDLE = 'target/public/spoor.plugin.js';
const packings = { '.gz': gunzipSync, '.br': brotliDecompressSync };

/** Files without which Spoor does not work, or may not be passed on. */
const needed = [
  'server/index.js',
  BUNDLE,
  ...Object.keys(packings).map((ending) => BUNDLE + ending),
  'LICENSE',
  'NOTICE.txt',
  'sbom.cdx.json',
];

const isSame = (packed, unpack, content) => {
  try {
    return unpack(packed).equals(content);
  } catch {
    return false;
  }
};

const complaintsAboutPackings = (files) =>
  Object.entries(packings).flatMap(([ending, unpack]) => {
    const packed = files.get(BUNDLE + ending);
    const content = files.get(BUNDLE);
    return packed && content && !isSame(packed, unpack, content)
      ? [`${BUNDLE}${ending} is not ${BUNDLE}, packed: browsers would run something else.`]
      : [];
  });

/** Most licences ask that their text goes with every copy. */
function complaintsAboutMaterials(files) {
  const [bill, notice] = [files.get('sbom.cdx.json'), files.get('NOTICE.txt')];
  if (!bill || !notice) {
    return [];
  }
  try {
    const { components } = JSON.parse(bill);
    if (!(components.length > 0)) {
      return ['sbom.cdx.json names no packages, and the bundles hold some.'];
    }
    return components.flatMap(({ name, version }) =>
      notice.includes(`\n${name} ${version} (`) ? [] : [`NOTICE.txt has no licence of ${name} ${version}.`],
    );
  } catch (error) {
    return [`sbom.cdx.json cannot be read: ${error.message}.`];
  }
}

/** Kibana reads translations from the files that `.i18nrc.json` names, each called as its locale. */
function complaintsAboutTranslations(files) {
  const listing = files.get('.i18nrc.json');
  if (!listing) return [];
  try {
    const { translations = [] } = JSON.parse(listing);
    return translations.flatMap((path) => {
      const content = files.get(path);
      if (!content) return [`.i18nrc.json names ${path}, which is not there: Kibana would not start.`];
      const { messages } = JSON.parse(content);
      return messages ? [] : [`${path} has no "messages".`];
    });
  } catch (error) {
    return [`Translations cannot be read (${error.message}): Kibana would not start.`];
  }
}

/** @param files content by path within the plugin's folder */
export const complaintsAboutLayout = (files) => [
  ...needed.flatMap((path) => (files.has(path) ? [] : [`${path} is missing.`])),
  ...[...files.keys()].flatMap((path) =>
    path.startsWith('node_modules/')
      ? [`${path}: the server code is bundled and takes no packages along.`]
      : [],
  ),
  ...([...files.keys()].some((path) => /^rules\/.+\.yml$/.test(path))
    ? []
    : ['There are no hunts in rules/.']),
  ...complaintsAboutPackings(files),
  ...complaintsAboutMaterials(files),
  ...complaintsAboutTranslations(files),
];
