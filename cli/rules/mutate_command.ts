import { Command } from 'commander';
import { mutateHunt } from '#common/hunts/mutate/survivors';
import { matchOptions } from './lab';
import type { Pack } from './pack';
import { checkOf, refusedChecks } from './reports/checks';
import { diagnosticLine } from './reports/diagnostic_line';
import { count, percent } from './reports/report';
import { checkCommand, networksOption, type Checked, type CheckOptions } from './rules_command';

interface Options extends CheckOptions {
  readonly networks?: string;
}

/** Changes every hunt in every way that should matter, and names the changes that no case notices. */
export function mutatePack({ paths, hunts, refused }: Pack, { networks }: Options): Checked {
  const options = matchOptions(paths, networks);
  const tried = hunts.map((placed) => ({ placed, ...mutateHunt(placed, options) }));
  const failures = tried.flatMap((one) => one.failures);
  const broken = tried.filter((one) => one.failures.length > 0).length;
  const mutants = tried.flatMap((one) => one.mutants);
  const survivors = mutants.flatMap(({ survival }) => survival ?? []);
  const killed = mutants.length - survivors.length;
  const score = percent(killed, mutants.length);
  return {
    isGood: survivors.length === 0 && failures.length === 0 && refused.length === 0,
    report: {
      name: 'spoor rules mutate',
      lines: [
        ...[...refused, ...failures, ...survivors].map(diagnosticLine),
        ...(broken === 0 ? [] : [`Not tried, since their own cases fail: ${count(broken, 'hunt')}.`]),
        ...(broken > 0 && broken === hunts.length
          ? []
          : [
              `${count(hunts.length - broken, 'hunt')}, ${count(mutants.length, 'mutant')}, ${killed} killed: ${score}.`,
            ]),
      ],
      data: {
        hunts: tried.map(({ placed: { file, hunt }, failures: ofCases, mutants: ofHunt }) => ({
          id: hunt.id,
          file,
          failures: ofCases,
          mutants: ofHunt,
        })),
        refused,
        mutants: mutants.length,
        killed,
      },
      checks: [
        ...refusedChecks(refused),
        ...tried.flatMap(({ placed: { hunt }, failures: ofCases, mutants: ofHunt }) => [
          ...ofCases.map((failure) => checkOf(hunt.id, 'cases, before any change', failure)),
          ...ofHunt.map(({ change, survival }) => checkOf(hunt.id, change, survival)),
        ]),
      ],
    },
  };
}

export const mutateCommand = (): Command =>
  checkCommand(
    new Command('mutate')
      .description('Change each clause of each hunt, and name the changes that no case notices')
      .addOption(networksOption()),
    mutatePack,
  );
