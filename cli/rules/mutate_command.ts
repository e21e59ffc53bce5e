import { Command } from 'commander';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import { mutate, type TriedMutant } from '#common/hunts/mutate/mutate';
import type { PlacedHunt } from '#common/hunts/parse';
import { matchOptions } from './lab';
import type { Pack } from './pack';
import { diagnosticLine } from './reports/diagnostic_line';
import type { Check } from './reports/junit';
import { count } from './reports/report';
import { checkCommand, type Checked } from './rules_command';

function survival({ file, place }: PlacedHunt, { change, key, mend, isKilled }: TriedMutant): Diagnostic[] {
  const message = `All cases pass ${change}. ${mend}`;
  return isKilled ? [] : [{ file, ...place([key]), severity: 'error', message }];
}

/** Changes every hunt in every way that should matter, and names the changes that no case notices. */
export function mutatePack(pack: Pack): Checked {
  const options = matchOptions();
  const tried = pack.hunts.map((placed) => ({
    placed,
    mutants: mutate(placed.hunt, options).map((mutant) => ({
      ...mutant,
      failures: survival(placed, mutant),
    })),
  }));
  const mutants = tried.flatMap((one) => one.mutants);
  const survivors = mutants.flatMap(({ failures }) => failures);
  const killed = mutants.length - survivors.length;
  const score = mutants.length === 0 ? 100 : Math.floor((1000 * killed) / mutants.length) / 10;
  return {
    isGood: survivors.length === 0 && pack.refused.length === 0,
    report: {
      name: 'spoor rules mutate',
      lines: [
        ...[...pack.refused, ...survivors].map(diagnosticLine),
        `${count(pack.hunts.length, 'hunt')}, ${count(mutants.length, 'mutant')}, ${killed} killed: ${score} %.`,
      ],
      data: {
        hunts: tried.map(({ placed, mutants: ofHunt }) => ({
          id: placed.hunt.id,
          file: placed.file,
          mutants: ofHunt.map(({ change, isKilled }) => ({ change, isKilled })),
          survivors: ofHunt.flatMap(({ failures }) => failures),
        })),
        refused: pack.refused,
        mutants: mutants.length,
        killed,
        score,
      },
      checks: [
        ...pack.refused.map((refused): Check => ({
          suite: refused.file,
          name: 'can be read',
          failure: diagnosticLine(refused),
        })),
        ...tried.flatMap(({ placed, mutants: ofHunt }) =>
          ofHunt.map(({ change, failures: [failure] }): Check => ({
            suite: placed.hunt.id,
            name: change,
            failure: failure && diagnosticLine(failure),
          })),
        ),
      ],
    },
  };
}

export const mutateCommand = (): Command =>
  checkCommand(
    new Command('mutate').description(
      'Change each clause of each hunt, and name the changes that no case notices',
    ),
    mutatePack,
  );
