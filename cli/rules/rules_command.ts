import { existsSync } from 'node:fs';
import { Argument, Option, type Command } from 'commander';
import { formats, printed, type Format, type Report } from './reports/report';
import { ConnectionProblem } from '../elasticsearch/connection';
import { UnreadableFile } from '../eve/input';
import { readPack, shownPack, type Pack } from './pack';
import { RulesProblem } from './problem';
import { again } from './watch';

/** What the process tells its caller: all is good, something is to be mended, or the command could not do its work. */
export const EXIT = { good: 0, bad: 1, failed: 2 } as const;

/** The files and folders that a command works on. */
export const rulePaths = (): Argument =>
  new Argument('[path...]', 'rule files and folders; without any, the pack that ships');

/** Definitions of the networks that hunts ask for by `net`. */
export const networksOption = (): Option =>
  new Option('--networks <csv>', 'network definitions; without them, networks.csv beside the hunts');

/** How a command answers whose answer is no list of checks. */
export const textOrJson = (): Option =>
  new Option('--format <form>', 'how to answer').choices(['text', 'json']).default('text');

/** A command that checks a pack: its report, and whether the pack is good. */
export interface Checked {
  readonly report: Report;
  readonly isGood: boolean;
}

export interface CheckOptions {
  readonly format: Format;
  readonly watch?: boolean;
}

const isExpected = (error: Error): boolean =>
  [RulesProblem, UnreadableFile, ConnectionProblem].some((type) => error instanceof type);

/** Does a command's work; what was to be expected, such as a missing file, becomes a sentence. */
export async function guarded(work: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Error && isExpected(error))) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.failed;
  }
}

/** @throws RulesProblem where one of the paths leads nowhere: what is not there was not checked */
function mustExist(paths: readonly string[]): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    throw new RulesProblem(`There is no file or folder called ${missing}. Check the name.`);
  }
}

/** Makes a subcommand that reads a pack, checks it, prints a report, and says by its exit code whether all is good. */
export function checkCommand<O extends CheckOptions>(
  command: Command,
  check: (pack: Pack, options: O) => Checked | Promise<Checked>,
): Command {
  return command
    .addArgument(rulePaths())
    .addOption(new Option('--format <form>', 'how to answer').choices(formats).default('text'))
    .option('--watch', 'do it again whenever a file changes')
    .action((named: string[], options: O) => {
      const paths = named.length > 0 ? named : [shownPack()];
      const once = () =>
        guarded(async () => {
          mustExist(paths);
          const { report, isGood } = await check(readPack(paths), options);
          process.stdout.write(printed(report, options.format));
          return isGood ? EXIT.good : EXIT.bad;
        });
      return options.watch === true ? again(paths, once) : once();
    });
}
