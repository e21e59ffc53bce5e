import { findTechnique } from '../../attack/techniques';
import { enterpriseTactics, industrialTactics } from './tactics';

/** A tactic or technique as Kibana's detection rules name it. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
}

interface TechniqueEntry extends Named {
  readonly subtechnique?: readonly Named[];
}

/** One tactic with the techniques that serve it. */
export interface Threat {
  readonly framework: string;
  readonly tactic: Named;
  readonly technique: readonly TechniqueEntry[];
}

const named = (kind: 'tactics' | 'techniques', id: string, name: string): Named => ({
  id,
  name,
  reference: `https://attack.mitre.org/${kind}/${id.replace('.', '/')}/`,
});

const isIndustrial = (id: string): boolean => id.startsWith('T0');

const technique = (id: string): readonly Named[] => {
  const found = findTechnique(id);
  return found === undefined ? [] : [named('techniques', id, found.name)];
};

/** A technique with those of its sub-techniques that are named too. */
function entry(parent: string, ids: readonly string[]): readonly TechniqueEntry[] {
  const below = ids.filter((id) => id.startsWith(`${parent}.`)).flatMap(technique);
  return technique(parent).map((one) => (below.length === 0 ? one : { ...one, subtechnique: below }));
}

function threatsOf(ids: readonly string[], framework: string, tactics: typeof enterpriseTactics): Threat[] {
  return Object.entries(tactics).flatMap(([key, { id, name }]) => {
    const serving = ids.filter((one) => findTechnique(one)?.tactics.includes(key));
    const parents = [...new Set(serving.map((one) => one.split('.')[0] ?? one))];
    const entries = parents.flatMap((parent) => entry(parent, serving));
    return entries.length === 0
      ? []
      : [{ framework, tactic: named('tactics', id, name), technique: entries }];
  });
}

/** ATT&CK ids in the shape of Kibana's detection rules: by tactic, each technique below every tactic that it serves. */
export const threatMapping = (ids: readonly string[]): readonly Threat[] => [
  ...threatsOf(
    ids.filter((id) => !isIndustrial(id)),
    'MITRE ATT&CK',
    enterpriseTactics,
  ),
  ...threatsOf(ids.filter(isIndustrial), 'MITRE ATT&CK for ICS', industrialTactics),
];
