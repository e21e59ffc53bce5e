import { relative } from 'node:path';
import { Argument, Option, type Command } from 'commander';
import { formats, printed, type Format, type Report } from './reports/report';
import { readPack, shippedPack, type Pack } from './pack';

/** What the process tells its caller. */
export const EXIT = { good: 0, bad: 1, failed: 2 } as const;

/** The files and folders that a command works on. */
export const rulePaths = (): Argument =>
  new Argument('[path...]', 'rule files and folders; without any, the pack that ships');

export const formatOption = (): Option =>
  new Option('--format <form>', 'how to answer').choices(formats).default('text');

/** A command that checks a pack: its report, and whether the pack is good. */
export interface Checked {
  readonly report: Report;
  readonly isGood: boolean;
}

export interface CheckOptions {
  readonly format: Format;
}

/** The pack that ships, as one names it from here where that is shorter. */
function shownPack(): string {
  const path = relative(process.cwd(), shippedPack());
  return path.startsWith('..') ? shippedPack() : path;
}

/** Makes a subcommand that reads a pack, checks it, prints a report, and says by its exit code whether all is good. */
export function checkCommand<O extends CheckOptions>(
  command: Command,
  check: (pack: Pack, options: O) => Checked | Promise<Checked>,
): Command {
  return command
    .addArgument(rulePaths())
    .addOption(formatOption())
    .action(async (paths: string[], options: O) => {
      const { report, isGood } = await check(readPack(paths.length > 0 ? paths : [shownPack()]), options);
      process.stdout.write(printed(report, options.format));
      process.exitCode = isGood ? EXIT.good : EXIT.bad;
    });
}
