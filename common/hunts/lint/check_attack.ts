import { attackVersions, findTechnique, techniqueIds } from '../attack/techniques';
import { hint } from '../hint';
import type { HuntFile } from '../hunt';
import { error, warning, type Remark } from './diagnostic';

const VERSIONS = `Enterprise ${attackVersions.enterprise} or ICS ${attackVersions.ics}`;

/** A technique that ATT&CK lacks, or has withdrawn, would count as coverage of nothing. */
export function checkAttack({ attack = [], kill_chain: phase, category }: HuntFile): readonly Remark[] {
  const unknown = attack.flatMap((id, at) =>
    findTechnique(id)
      ? []
      : [
          error(
            ['attack', at],
            `ATT&CK ${VERSIONS} has no technique ${id}, or withdrew it.${hint(id, techniqueIds)}`,
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
