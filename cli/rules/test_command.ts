import { Command } from 'commander';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import { lintPack } from '#common/hunts/lint/lint_pack';
import type { PlacedHunt } from '#common/hunts/parse';
import { prepareCases } from '#common/hunts/trial/try_cases';
import { tryHunt, type Trial } from '#common/hunts/trial/trials';
import type { MatchOptions } from '#common/query/match';
import { credentialOptions } from '../elasticsearch/options';
import type { GivenConnection } from '../elasticsearch/running_host';
import { withConnection } from './elasticsearch/connect';
import { tryByElasticsearch } from './elasticsearch/try_cases';
import { cleanDay, matchOptions } from './lab';
import type { Pack } from './pack';
import { checkOf, refusedChecks } from './reports/checks';
import { diagnosticLine } from './reports/diagnostic_line';
import { count, percent } from './reports/report';
import { checkCommand, networksOption, type Checked, type CheckOptions } from './rules_command';

interface Options extends CheckOptions, GivenConnection {
  readonly cleanDay?: string;
  /** `true` where no address is given. */
  readonly elasticsearch?: string | true;
  readonly networks?: string;
}

/** What Elasticsearch says of the cases, where it is asked. */
async function byElasticsearch(
  hunts: Pack['hunts'],
  { elasticsearch, ...given }: Options,
  matching: MatchOptions,
): Promise<ReadonlyMap<PlacedHunt, readonly Trial[]>> {
  if (elasticsearch === undefined) return new Map();
  const url = elasticsearch === true ? process.env.ELASTICSEARCH_URL : elasticsearch;
  return withConnection({ ...given, url }, (connection) => tryByElasticsearch(connection, hunts, matching));
}

/** A hunt without cases passes all of them, and is not tested. */
const untested = (hunts: Pack['hunts']): readonly Diagnostic[] =>
  hunts
    .filter(({ hunt }) => prepareCases(hunt).length === 0)
    .map(({ file, place }) => ({
      file,
      ...place(['tests']),
      severity: 'error',
      message:
        'This hunt has no cases. Give events that it must find under "tests.match", and such as it must not under "tests.near_miss".',
    }));

const lintErrors = (hunts: Pack['hunts']) => lintPack(hunts).filter(({ severity }) => severity === 'error');

/** Tries every case of every hunt, and counts what each finds on a clean day. */
export async function testPack({ paths, hunts, refused }: Pack, options: Options): Promise<Checked> {
  const day = await cleanDay(options.cleanDay);
  const lab = { options: matchOptions(paths, options.networks), cleanDay: day };
  const indexed = await byElasticsearch(hunts, options, lab.options);
  const tried = hunts.map((placed) => ({
    placed,
    trials: [...tryHunt(placed, lab), ...(indexed.get(placed) ?? [])],
  }));
  // Who watches wants to hear of every mistake, with one command; among them are hunts without cases.
  const wanting = options.watch === true ? lintErrors(hunts) : untested(hunts);
  const failures = [
    ...refused,
    ...wanting,
    ...tried.flatMap(({ trials }) => trials.flatMap((one) => one.failure ?? [])),
  ];
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
        ...wanting.map((one) => checkOf(one.file, 'can be tried', one)),
        ...tried.flatMap(({ placed: { hunt }, trials }) =>
          trials.map(({ name, failure }) => checkOf(hunt.id, name, failure)),
        ),
      ],
    },
  };
}

export function testCommand(): Command {
  const command = new Command('test')
    .description('Try each hunt on the events of its cases, and on a clean day')
    .option('--clean-day <file>', 'EVE file of a day on which nothing is wrong; without it, the sample’s')
    .option('--elasticsearch [url]', 'try the cases by Elasticsearch too, in an index that is made for it')
    .addOption(networksOption());
  for (const option of credentialOptions()) command.addOption(option);
  return checkCommand(command, testPack);
}
