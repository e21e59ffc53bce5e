import { join } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either';
import { Command } from 'commander';
import type { Read, Ready } from '#common/hunts/exchange/read_rules';
import { inert } from '../../terminal/inert';
import { count } from '../reports/report';
import { EXIT, guarded } from '../rules_command';
import { putFile } from './put';
import { readSources } from './sources';

interface Options {
  readonly out: string;
  readonly force?: boolean;
}

/** Values of unequal case are different values here, and not in Sigma. */
const CASES =
  'Sigma compares without regard to case. Where Suricata keeps letters as they were sent, these hunts look for values as written, in lower and in upper case.';

/** Puts rules into a pack, one after the other, and keeps account of them. */
class Importing {
  private readonly lines: string[] = [];
  private readonly taken = new Map<string, string>();
  private imported = 0;
  private refused = 0;
  private hasSigma = false;

  constructor(private readonly options: Options) {}

  refuse(place: string, reasons: readonly string[]): void {
    this.refused += 1;
    for (const reason of reasons) this.lines.push(`${place}  refused: ${reason.replace(/\.$/, '')}.`);
  }

  private put(place: string, { path, text, notes, isSigma }: Ready): void {
    const other = this.taken.get(path);
    const problem =
      other === undefined
        ? putFile(this.options.out, path, text, this.options.force === true)
        : `${path} was made of ${other} already; give one of the two another title`;
    if (problem !== undefined) return this.refuse(place, [problem]);
    this.taken.set(path, place);
    this.imported += 1;
    this.hasSigma ||= isSigma;
    this.lines.push(`${place}  ${join(this.options.out, path)} is written.`);
    for (const note of notes) this.lines.push(`${place}  note: ${note}`);
  }

  rule(file: string, { line, result }: Read): void {
    const place = `${file}:${line}`;
    if (isLeft(result)) this.refuse(place, result.left);
    else this.put(place, result.right);
  }

  finish(): number {
    const total = `${count(this.imported, 'rule')} imported, ${this.refused} refused.`;
    const lines = [...this.lines, ...(this.hasSigma ? [CASES] : []), total];
    process.stdout.write(`${lines.map(inert).join('\n')}\n`);
    return this.refused === 0 && this.imported > 0 ? EXIT.good : EXIT.bad;
  }
}

function importRules(paths: readonly string[], options: Options): number {
  const { files, refused } = readSources(paths);
  const importing = new Importing(options);
  for (const { file, line, message } of refused) importing.refuse(`${file}:${line}`, [message]);
  for (const { file, rules } of files) for (const rule of rules) importing.rule(file, rule);
  return importing.finish();
}

/** `spoor rules import`: hunts of ours and Sigma's network rules, each whole or not at all. Exit code 1 says that some were refused. */
export const importCommand = (): Command =>
  new Command('import')
    .description('Take over hunts (.yml, .ndjson) and Sigma rules about networks, each whole or not at all')
    .argument('<path...>', 'rule files and folders of them')
    .requiredOption('--out <folder>', 'pack that they are written to, by category')
    .option('--force', 'write over files that are there')
    .action((paths: string[], options: Options) => guarded(() => importRules(paths, options)));
