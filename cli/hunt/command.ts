import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { categories } from '#common/hunts/hunt';
import { UnreadableFile } from '../eve/input';
import { sizeOf } from '../eve/size';
import { shownPack } from '../rules/pack';
import { inert } from '../terminal/inert';
import type { Wanted } from './choose_hunts';
import { csvGaps, csvReport } from './report/csv';
import { htmlReport } from './report/html/page';
import { jsonReport } from './report/json';
import type { Report } from './report/report';
import { textReport } from './report/text';
import { rankOf, severities, type Severity } from './report/words';
import { overwritten, writeWhole } from './html_file';
import { progressOn } from './progress';
import { hunt, WrongRequest, type Request } from './hunt';
import { NoTemporaryFolder } from './pool/temporary';
import { ThreadFailed } from './pool/threads';

interface Options extends Wanted, Pick<Request, 'rules' | 'networks' | 'baseline'> {
  readonly jobs: number;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly html?: string;
  readonly failOn?: Severity;
  readonly quiet?: boolean;
}

/** What the process tells its caller. */
const EXIT = { done: 0, found: 1, failed: 2 } as const;

/** More threads than any machine has cores are a slip. */
const MAX_JOBS = 256;

const jobs = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MAX_JOBS) {
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MAX_JOBS}.`);
  }
  return count;
};

const say = (sentence: string) => process.stderr.write(`${inert(sentence)}\n`);

function printed(report: Report, { json, csv, quiet = false }: Options): string {
  if (json) return jsonReport(report);
  if (csv) return csvReport(report);
  const hasColours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  return textReport(report, { hasColours, isQuiet: quiet });
}

function refuseInput({ html, baseline = [], networks, rules = [] }: Options, files: readonly string[]): void {
  if (html === undefined) return;
  const shipped = rules.length > 0 ? rules : [shownPack()];
  const input = overwritten(html, [
    ...files,
    ...baseline,
    ...(networks === undefined ? [] : [networks]),
    ...shipped,
  ]);
  if (input === undefined) return;
  throw new WrongRequest(
    `The report would be written over ${input}, which is read. Give another file by --html.`,
  );
}

function writeHtml(file: string, report: Report): void {
  try {
    writeWhole(file, htmlReport(report));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongRequest(`The report could not be written: ${reason}. Give another file by --html.`);
  }
}

function exitCode(report: Report, failOn: Severity | undefined): number {
  if (report.problems.length > 0) return EXIT.failed;
  if (failOn === undefined) return EXIT.done;
  const isFound = report.results.some(({ hunt: { severity } }) => rankOf(severity) <= rankOf(failOn));
  return isFound ? EXIT.found : EXIT.done;
}

const NO_FILES =
  'Name the EVE files to hunt through, or - for the standard input. They stand before options that take several values.';

async function run(files: readonly string[], options: Options): Promise<number> {
  if (files.length === 0) throw new WrongRequest(NO_FILES);
  refuseInput(options, files);
  const totalBytes = await sizeOf([...files, ...(options.baseline ?? [])]);
  const output = options.quiet ? { write: () => undefined } : process.stderr;
  const progress = progressOn(output, totalBytes, Date.now);
  const request = { ...options, files, onProgress: progress.tell };
  const report = await hunt(request).finally(progress.end);
  [...report.problems, ...report.notes, ...(options.csv ? csvGaps(report) : [])].forEach(say);
  if (options.html !== undefined) writeHtml(options.html, report);
  process.stdout.write(printed(report, options));
  return exitCode(report, options.failOn);
}

const expected = [UnreadableFile, WrongRequest, ThreadFailed, NoTemporaryFolder];

/** Any failure as a sentence: a stack would mean nothing to its reader, and its exit code 1 "something was found". */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return `The hunt failed: ${String(error)}.`;
  return expected.some((kind) => error instanceof kind)
    ? error.message
    : `The hunt failed: ${error.message}.`;
}

/** `spoor hunt`: the pack over EVE files, without any server. */
export const huntCommand = (): Command =>
  new Command('hunt')
    .description(
      'Run the hunt pack over EVE files (plain or gzip, - for the standard input), without Elasticsearch.',
    )
    .argument('[file...]', 'files of Suricata’s EVE JSON lines, before options that take several values')
    .option('--rules <path...>', 'folders or files of hunts, instead of the pack that ships')
    .option('--hunt <id...>', 'only these hunts')
    .addOption(
      new Option('--category <name...>', 'only hunts of these categories').choices(Object.keys(categories)),
    )
    .addOption(
      new Option('--severity <least>', 'only hunts of this severity or a worse one').choices(severities),
    )
    .option('--networks <file>', 'CSV of network definitions: cidr,name,home')
    .option(
      '--baseline <file...>',
      'EVE files of before: what is in them is no news, and nothing is found in them',
    )
    .addOption(new Option('--json', 'print the report as JSON').conflicts('csv'))
    .option('--csv', 'print the findings as CSV')
    .option('--html <file>', 'write the report as one HTML file, too')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'end with 1 where something of this severity or a worse one is found',
      ).choices(severities),
    )
    .addOption(
      new Option('--jobs <n>', 'threads').argParser(jobs).default(availableParallelism(), 'one a core'),
    )
    .option('--quiet', 'print findings only, and no progress')
    .addHelpText(
      'after',
      '\nEnds with 0; with 1 where --fail-on says so; with 2 where something could not be read or asked.',
    )
    // Commander ends with 1 where an option is wrong, which CI would take for something found.
    .exitOverride(({ exitCode: code }) => process.exit(code === 0 ? EXIT.done : EXIT.failed))
    .action(async (files: string[], options: Options) => {
      try {
        process.exitCode = await run(files, options);
      } catch (error) {
        say(failureOf(error));
        process.exitCode = EXIT.failed;
      }
    });
