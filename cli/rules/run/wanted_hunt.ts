import { existsSync } from 'node:fs';
import { hint } from '#common/hunts/hint';
import type { Hunt } from '#common/hunts/hunt';
import { readPack } from '../pack';
import { RulesProblem } from '../problem';
import { diagnosticLine } from '../reports/diagnostic_line';

/** The hunt of a rule file, or the one of the shipped pack with an id. @throws RulesProblem where there is none */
export function wantedHunt(name: string): Hunt {
  const isFile = name.endsWith('.yml') || existsSync(name);
  const { hunts, refused } = readPack(isFile ? [name] : []);
  const found = isFile ? hunts[0] : hunts.find(({ hunt }) => hunt.id === name);
  if (found) return found.hunt;
  if (isFile) throw new RulesProblem(refused.map(diagnosticLine).join('\n') || `${name} holds no hunt.`);
  const ids = hunts.map(({ hunt }) => hunt.id);
  throw new RulesProblem(
    `No hunt of the pack is called ${name}.${hint(name, ids)} A rule file of your own ends in .yml.`,
  );
}
