import { Command } from 'commander';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import type { PlacedHunt } from '#common/hunts/parse';
import { countFindings, questionOf } from '#common/hunts/trial/question';
import { tryCases, type CaseOutcome } from '#common/hunts/trial/try_cases';
import type { EveEvent, MatchOptions } from '#common/query/match';
import { cleanDay, matchOptions } from './lab';
import type { Pack } from './pack';
import type { Check } from './reports/junit';
import { diagnosticLine } from './reports/diagnostic_line';
import { count } from './reports/report';
import { checkCommand, type Checked, type CheckOptions } from './rules_command';

interface Options extends CheckOptions {
  readonly cleanDay?: string;
}

/** A trial of one hunt, and where it is written what should come out. */
interface Trial {
  readonly name: string;
  /** What is wrong; absent where it went as it should. */
  readonly failure?: Diagnostic;
}

function trialOf({ file, place }: PlacedHunt, { list, at, note, found, passes }: CaseOutcome): Trial {
  const name = `${list === 'match' ? 'match' : 'near miss'} ${at + 1}: ${note}`;
  if (passes) return { name };
  const message =
    list === 'match'
      ? `This match gives no finding: ${note}`
      : `This near miss gives ${count(found, 'finding')}: ${note}`;
  return { name, failure: { file, ...place(['tests', list, at]), severity: 'error', message } };
}

function onCleanDay(
  { file, hunt, place }: PlacedHunt,
  events: readonly EveEvent[],
  options: MatchOptions,
): readonly Trial[] {
  if (hunt.expected === undefined) return [];
  const name = 'clean day';
  const expected = hunt.expected.clean_day;
  const found = countFindings(questionOf(hunt), events, options);
  if (found === expected) return [{ name }];
  const message = `"expected.clean_day" is ${expected}, but the clean day gives ${found}. Make the query quieter, or say in "rate" why that is so.`;
  return [{ name, failure: { file, ...place(['expected', 'clean_day']), severity: 'error', message } }];
}

/** Tries every case of every hunt, and counts what each finds on a clean day. */
export async function testPack(pack: Pack, options: Options): Promise<Checked> {
  const matching = matchOptions();
  const day = await cleanDay(options.cleanDay);
  const tried = pack.hunts.map((placed) => {
    const cases = tryCases(placed.hunt, matching);
    const trials = [
      ...cases.map((outcome) => trialOf(placed, outcome)),
      ...(day === undefined ? [] : onCleanDay(placed, day, matching)),
    ];
    return { placed, cases, trials };
  });
  const cases = tried.flatMap((one) => one.cases);
  const synthetic = cases.filter(({ isSynthetic }) => isSynthetic).length;
  const trials = tried.flatMap((one) => one.trials);
  const failures = [...pack.refused, ...trials.flatMap(({ failure }) => failure ?? [])];
  const share = cases.length === 0 ? 0 : Math.round((100 * synthetic) / cases.length);
  return {
    isGood: failures.length === 0,
    report: {
      name: 'spoor rules test',
      lines: [
        ...failures.map(diagnosticLine),
        `${count(pack.hunts.length, 'hunt')}, ${count(cases.length, 'case')} (${synthetic} synthetic, ${share} %), ` +
          `${count(failures.length, 'failure')}.` +
          (day === undefined ? ' There is no clean day here: name one by --clean-day.' : ''),
      ],
      data: {
        hunts: tried.map(({ placed, cases: outcomes, trials: ofHunt }) => ({
          id: placed.hunt.id,
          file: placed.file,
          cases: outcomes,
          failures: ofHunt.flatMap(({ failure }) => failure ?? []),
        })),
        refused: pack.refused,
        cases: cases.length,
        synthetic,
        failures: failures.length,
      },
      checks: [
        ...pack.refused.map((refused): Check => ({
          suite: refused.file,
          name: 'can be read',
          failure: diagnosticLine(refused),
        })),
        ...tried.flatMap(({ placed, trials: ofHunt }) =>
          ofHunt.map(({ name, failure }): Check => ({
            suite: placed.hunt.id,
            name,
            failure: failure && diagnosticLine(failure),
          })),
        ),
      ],
    },
  };
}

export const testCommand = (): Command =>
  checkCommand(
    new Command('test')
      .description('Try each hunt on the events of its cases, and on a clean day')
      .option('--clean-day <file>', 'EVE file of a day on which nothing is wrong; without it, the sample’s'),
    testPack,
  );
