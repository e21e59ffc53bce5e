import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { defaultNetworks } from '#common/networks/networks';
import { inert } from '../../terminal/inert';
import { matchOptions } from '../lab';
import { RulesProblem } from '../problem';
import { count } from '../reports/report';
import { EXIT, guarded } from '../rules_command';
import { chosenHunts } from './chosen';
import { exportForms, piecesOf, type ExportForm, type Piece } from './forms';

interface Options {
  readonly format: ExportForm;
  readonly out: string;
  readonly index: readonly string[];
  readonly timeField: string;
  readonly networks?: string;
}

const STANDARD_OUTPUT = '-';

/** Between the documents of one YAML stream. */
const separators: Readonly<Record<ExportForm, string>> = { elastic: '', sigma: '---\n', ndjson: '' };
const endings: Readonly<Record<ExportForm, string>> = { elastic: 'ndjson', sigma: 'yml', ndjson: 'ndjson' };

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RulesProblem(`${file} could not be written: ${why}. Name another file by --out.`);
  }
}

function deliver(pieces: readonly Piece[], { format, out }: Options): void {
  const whole = pieces.map(({ text }) => text).join(separators[format]);
  if (out === STANDARD_OUTPUT) process.stdout.write(whole);
  else if (existsSync(out) && statSync(out).isDirectory()) {
    for (const { id, text } of pieces) write(join(out, `${id}.${endings[format]}`), text);
  } else write(out, whole);
}

function exportHunts(names: readonly string[], options: Options): number {
  const { hunts, unreadable } = chosenHunts(names);
  const networks =
    options.networks === undefined
      ? defaultNetworks
      : (matchOptions([], options.networks).networks ?? defaultNetworks);
  const { pieces, leftOut, notes } = piecesOf(options.format, hunts, { ...options, networks });
  deliver(pieces, options);
  const missing = leftOut.length + unreadable.length;
  const lines = [
    ...unreadable,
    ...notes,
    ...leftOut.map(({ id, reason }) => `${id} is left out: ${reason.replace(/\.$/, '')}.`),
    `${count(pieces.length, 'hunt')} written as ${options.format}, ${missing} left out.`,
  ];
  process.stderr.write(`${lines.map(inert).join('\n')}\n`);
  return missing === 0 ? EXIT.good : EXIT.bad;
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** `spoor rules export`: hunts for other programs. Exit code 1 says that some hunt could not be said in the form. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write hunts for Kibana Security (elastic), as Sigma rules, or whole (ndjson)')
    .argument('[hunt...]', 'ids of hunts that ship, rule files and folders; without any, the pack that ships')
    .addOption(new Option('--format <form>', 'in which form').choices(exportForms).makeOptionMandatory())
    .option('--out <file>', 'file, or folder for a file a hunt; - for the standard output', STANDARD_OUTPUT)
    .option('--networks <csv>', 'network definitions; without them, private addresses are home')
    .addOption(
      new Option('--index <patterns>', 'elastic: indices that the rules read, with commas between them')
        .argParser(listOf)
        .default(['suricata-*', 'logstash-*', 'filebeat-*', 'eve-*'], 'those where Spoor looks'),
    )
    .option('--time-field <name>', 'elastic: field of the events’ own time', '@timestamp')
    .action((names: string[], options: Options) => guarded(() => exportHunts(names, options)));
}
