import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { commonContents, manifestFor } from './contents.mjs';

/** Where Kibana's installer looks for a plugin within a zip. */
const ROOT = 'kibana/spoor';

/** The first moment that a zip can name, by its clock without zone: the same bytes on every day and in every zone. */
const NO_TIME = new Date(1980, 0, 1);

/** A plain file that its owner may write; upper half of Unix's mode. */
const PLAIN_FILE = 0o100644 << 16;
const UNIX = 3;

function zipOf(files) {
  const entries = Object.keys(files)
    .sort()
    .map((path) => [`${ROOT}/${path}`, [files[path], { mtime: NO_TIME, os: UNIX, attrs: PLAIN_FILE }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

/**
 * Writes one zip for each Kibana, from what the build made.
 * @returns their paths
 */
export function writePackages(versions) {
  const common = commonContents();
  const { version } = JSON.parse(common['kibana.json']);
  return versions.map((kibanaVersion) => {
    const path = `build/spoor-${version}-kibana-${kibanaVersion}.zip`;
    writeFileSync(path, zipOf({ ...common, 'kibana.json': manifestFor(common, kibanaVersion) }));
    return path;
  });
}
