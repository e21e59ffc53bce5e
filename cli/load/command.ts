import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Connection, ConnectionProblem } from '../elasticsearch/connection';
import { credentialOptions, urlOption } from '../elasticsearch/options';
import { connectionOptions, type GivenConnection, homesOf } from '../elasticsearch/running_host';
import { UnreadableFile } from '../eve/input';
import { sizeOf } from '../eve/size';
import { load, STREAMS } from './load';
import { offsetOf, type OffsetOptions, TIMES } from './offset';
import { jsonReporter, textReporter, type Reporter } from './report';
import { DEFAULT_INDEX } from './sample_offset';

interface Options extends GivenConnection, OffsetOptions {
  readonly index: string;
  readonly jsonProgress?: boolean;
}

/** What the process tells its caller. */
const EXIT = { loaded: 0, rejected: 1, failed: 2 } as const;

const wholeMilliseconds = (text: string): number => {
  const offset = Number(text);
  if (!Number.isSafeInteger(offset)) throw new InvalidArgumentError('Give a whole number of milliseconds.');
  return offset;
};

/** The project's folder, from that of the built command: `build/cli`. */
const project = () => resolve(__dirname, '..', '..');

async function run(files: readonly string[], options: Options, reporter: Reporter): Promise<number> {
  const totalBytes = await sizeOf(files);
  const homes = homesOf(process.env.SPOOR_HOME, process.cwd(), project());
  const connection = new Connection(connectionOptions(options, homes), STREAMS);
  try {
    const offset = await offsetOf(connection, files, options, (sentence) => reporter.note(sentence));
    const summary = await load(connection, { files, index: options.index, offset, totalBytes }, reporter);
    reporter.done(summary);
    return summary.rejected > 0 || summary.unreadable.length > 0 ? EXIT.rejected : EXIT.loaded;
  } finally {
    connection.close();
  }
}

const isExpected = (error: unknown): error is Error =>
  error instanceof ConnectionProblem || error instanceof UnreadableFile;

/** `spoor load`: brings EVE files into Elasticsearch, as often as one likes. */
export function loadCommand(): Command {
  const command = new Command('load')
    .description(
      'Load EVE files (plain or gzip, - for the standard input) into Elasticsearch. Safe to repeat.',
    )
    .argument('<file...>', 'files of Suricata’s EVE JSON lines')
    .option(
      '--index <name>',
      'index, alias or data stream; an index is made where there is none',
      DEFAULT_INDEX,
    );
  for (const option of [urlOption(), ...credentialOptions()]) command.addOption(option);
  return command
    .addOption(
      new Option(
        '--times <how>',
        'original (what happens unless you say otherwise), end-now: move all events so that the newest is now, or ' +
          'sample: as the sample of npm start was moved',
      ).choices(TIMES),
    )
    .addOption(
      new Option('--offset <ms>', 'move all events by so many milliseconds')
        .argParser(wholeMilliseconds)
        .conflicts('times'),
    )
    .option('--json-progress', 'tell progress as JSON lines on the standard output')
    .action(async (files: string[], options: Options) => {
      const reporter = options.jsonProgress
        ? jsonReporter(process.stdout, Date.now)
        : textReporter(process.stderr, Date.now);
      try {
        process.exitCode = await run(files, options, reporter);
      } catch (error) {
        if (!isExpected(error)) throw error;
        reporter.note(error.message);
        process.exitCode = EXIT.failed;
      }
    });
}
