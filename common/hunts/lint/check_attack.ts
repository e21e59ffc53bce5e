import { attackVersions, findTechnique, techniqueIds } from '../attack/techniques';
import type { HuntFile } from '../hunt';
import { error, warning, type Remark } from './diagnostic';

const VERSIONS = `Enterprise ${attackVersions.enterprise} or ICS ${attackVersions.ics}`;

const differsByOne = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((character, at) => character !== b[at]).length === 1;

/** Ids lie so close together that only one which is the single one to differ by a character is worth a guess. */
function meant(id: string): string {
  const [likeliest, ...others] = techniqueIds.filter((known) => differsByOne(known, id));
  return likeliest === undefined || others.length > 0
    ? ' Look it up on attack.mitre.org, which names what took its place.'
    : ` Did you mean "${likeliest}"?`;
}

/** A technique that ATT&CK lacks, or has withdrawn, would count as coverage of nothing. */
export function checkAttack({ attack = [], kill_chain: phase, category }: HuntFile): readonly Remark[] {
  const unknown = attack.flatMap((id, at) =>
    findTechnique(id)
      ? []
      : [
          error(
            ['attack', at],
            `ATT&CK ${VERSIONS} has no technique ${id}; an older one may have had it.${meant(id)}`,
          ),
        ],
  );
  // An inventory is no attack.
  if (category === 'hygiene') return unknown;
  return [
    ...unknown,
    ...(attack.length === 0
      ? [warning(['attack'], 'No ATT&CK technique is named. Give the one that a true finding would be.')]
      : []),
    ...(phase === undefined
      ? [warning([], '"kill_chain" is missing. Give the phase that a true finding would belong to.')]
      : []),
  ];
}
