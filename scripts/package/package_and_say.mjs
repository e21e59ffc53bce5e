import { statSync } from 'node:fs';
import { checkPackage } from './check/check_package.mjs';
import { generationOf, versionsOf } from './kibana_versions.mjs';
import { writePackages } from './package.mjs';

const KILOBYTE = 1000;

/**
 * Writes the zips that `--kibana` asks for, and checks one of each generation as Kibana will.
 * @returns whether it went well
 */
export async function packageAndSay(wanted) {
  const { versions, note, refusal } = versionsOf(wanted);
  if (refusal) {
    console.error(refusal);
    return false;
  }
  if (note) console.warn(note);
  const paths = writePackages(versions);
  paths.forEach((path) => console.log(`  ${path} ${Math.round(statSync(path).size / KILOBYTE)} kB`));
  // Those of a generation differ in one number of the manifest, so one check of all files is enough.
  const toCheck = new Map(versions.map((version, index) => [generationOf(version), paths[index]]));
  const complaints = (await Promise.all([...toCheck.values()].map(checkPackage))).flat();
  complaints.forEach((complaint) => console.error(complaint));
  return complaints.length === 0;
}
