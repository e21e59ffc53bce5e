import { Command } from 'commander';
import { prepareCases } from '#common/hunts/trial/try_cases';
import { tryHunt } from '#common/hunts/trial/trials';
import { cleanDay, matchOptions } from './lab';
import type { Pack } from './pack';
import { checkOf, refusedChecks } from './reports/checks';
import { diagnosticLine } from './reports/diagnostic_line';
import { count, percent } from './reports/report';
import { checkCommand, networksOption, type Checked, type CheckOptions } from './rules_command';

interface Options extends CheckOptions {
  readonly cleanDay?: string;
  readonly networks?: string;
}

/** Tries every case of every hunt, and counts what each finds on a clean day. */
export async function testPack({ paths, hunts, refused }: Pack, options: Options): Promise<Checked> {
  const day = await cleanDay(options.cleanDay);
  const lab = { options: matchOptions(paths, options.networks), cleanDay: day };
  const tried = hunts.map((placed) => ({ placed, trials: tryHunt(placed, lab) }));
  const failures = [...refused, ...tried.flatMap(({ trials }) => trials.flatMap((one) => one.failure ?? []))];
  const cases = hunts.flatMap(({ hunt }) => prepareCases(hunt));
  const synthetic = cases.filter(({ given }) => given.synthetic === true).length;
  return {
    isGood: failures.length === 0,
    report: {
      name: 'spoor rules test',
      lines: [
        ...failures.map(diagnosticLine),
        `${count(hunts.length, 'hunt')}, ${count(cases.length, 'case')} ` +
          `(${synthetic} synthetic, ${percent(synthetic, Math.max(1, cases.length))}), ${count(failures.length, 'failure')}.`,
        ...(day === undefined ? ['There is no clean day here: name one by --clean-day.'] : []),
      ],
      data: {
        hunts: tried.map(({ placed: { file, hunt }, trials }) => ({ id: hunt.id, file, trials })),
        refused,
        cases: cases.length,
        synthetic,
        failures: failures.length,
      },
      checks: [
        ...refusedChecks(refused),
        ...tried.flatMap(({ placed: { hunt }, trials }) =>
          trials.map(({ name, failure }) => checkOf(hunt.id, name, failure)),
        ),
      ],
    },
  };
}

export const testCommand = (): Command =>
  checkCommand(
    new Command('test')
      .description('Try each hunt on the events of its cases, and on a clean day')
      .option('--clean-day <file>', 'EVE file of a day on which nothing is wrong; without it, the sample’s')
      .addOption(networksOption()),
    testPack,
  );
