/**
 * Kibanas that a zip can be made for: each line, and its newest patch known. A zip fits one patch only, since Kibana
 * compares `kibanaVersion` to the patch. Source: the releases of the Elastic Stack up to November 2026.
 */
const newestPatches = {
  7.17: 29,
  8.19: 21,
  '9.0': 8,
  9.1: 10,
  9.2: 8,
  9.3: 4,
  9.4: 4,
  9.5: 3,
};

const lines = Object.entries(newestPatches);

const known = lines.flatMap(([line, newest]) =>
  Array.from({ length: newest + 1 }, (_, patch) => `${line}.${patch}`),
);

const EXACT = /^(\d+\.\d+)\.\d+$/;

/** 7.17, 8.19 and 9: what `--kibana` takes for "every known patch of". */
const generations = ['7.17', '8.19', '9'];

const majorOf = (version) => version.split('.')[0];

/** The generation whose contracts a version has. @param version of a line that is known */
export const generationOf = (version) =>
  generations.find((generation) => majorOf(generation) === majorOf(version));

/** A patch that is newer than this table: the line's contracts hold for it too. */
const isOfKnownLine = (version) => Object.hasOwn(newestPatches, EXACT.exec(version)?.[1] ?? '');

/**
 * @param wanted `all`, a generation, a line such as `9.1`, or one version
 * @returns the versions, or a sentence
 */
export function versionsOf(wanted) {
  if (wanted === 'all') return { versions: known };
  const ofLine = known.filter((version) => version.startsWith(`${wanted}.`));
  if (ofLine.length > 0) return { versions: ofLine };
  if (isOfKnownLine(wanted)) {
    const isNew = !known.includes(wanted);
    return {
      versions: [wanted],
      note: isNew ? `Kibana ${wanted} is newer than what Spoor was checked against.` : undefined,
    };
  }
  const names = lines.map(([line]) => line).join(', ');
  return {
    refusal: `Spoor is not made for Kibana ${wanted}. Give --kibana one version, such as 8.19.2, of ${names}; or ${generations.join(', ')} or all for every known patch.`,
  };
}
