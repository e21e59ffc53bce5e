import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Files without which Spoor does not work, or may not be passed on. */
const needed = ['server/index.js', 'target/public/spoor.plugin.js', 'LICENSE', 'NOTICE.txt', 'sbom.cdx.json'];

const BUNDLE = 'target/public/spoor.plugin.js';
const packings = { '.gz': gunzipSync, '.br': brotliDecompressSync };

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
  ...complaintsAboutTranslations(files),
];
