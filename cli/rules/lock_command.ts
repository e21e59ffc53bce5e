import { writeFileSync } from 'node:fs';
import { isLeft } from 'fp-ts/lib/Either';
import { Command, InvalidArgumentError } from 'commander';
import { emptyLock } from '#common/hunts/lock/lock';
import { renewLock } from '#common/hunts/lock/renew';
import { lockFileOf, readLock, sha256 } from './lock_file';
import { readPack, shownPack } from './pack';
import { diagnosticLine } from './reports/diagnostic_line';
import { count } from './reports/report';
import { RulesProblem } from './problem';
import { EXIT, guarded } from './rules_command';

interface Options {
  readonly retire: ReadonlyMap<string, string>;
}

/** `old-hunt=Asked the same as new-hunt`, one more of them. */
function retirement(text: string, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const at = text.indexOf('=');
  const reason = text.slice(at + 1).trim();
  if (at < 1 || reason === '') {
    throw new InvalidArgumentError('Give id=reason, such as "old-hunt=asked the same as new-hunt".');
  }
  return new Map([...known, [text.slice(0, at).trim(), reason]]);
}

/** Writes down what a pack asks, and refuses where a hunt asks something else under its old version. */
function lockPack(folder: string, { retire }: Options): number {
  const pack = readPack([folder]);
  const { file, isWhole } = lockFileOf([folder]);
  if (!isWhole) {
    throw new RulesProblem(`${folder} is a part of a pack. Name the folder that lock.json lies in.`);
  }
  if (pack.refused.length > 0) {
    throw new RulesProblem(pack.refused.map(diagnosticLine).join('\n'));
  }
  const placed = new Map(pack.hunts.map((one) => [one.hunt.id, one]));
  const renewed = renewLock(
    readLock(file) ?? emptyLock,
    pack.hunts.map(({ hunt }) => hunt),
    retire,
    sha256,
  );
  if (isLeft(renewed)) {
    const lines = renewed.left.map(({ id, key, message }) => {
      const hunt = placed.get(id);
      const place = hunt?.place([key]) ?? { line: 1, column: 1 };
      return diagnosticLine({ file: hunt?.file ?? file, ...place, severity: 'error', message });
    });
    process.stdout.write(`${lines.join('\n')}\nNothing was locked.\n`);
    return EXIT.bad;
  }
  writeFileSync(file, `${JSON.stringify(renewed.right, null, 2)}\n`);
  process.stdout.write(`${file} has ${count(pack.hunts.length, 'hunt')}.\n`);
  return EXIT.good;
}

export const lockCommand = (): Command =>
  new Command('lock')
    .description('Write lock.json: what each hunt asks, and in which version')
    .argument('[folder]', 'a pack; without it, the one that ships')
    .option('--retire <id=reason>', 'say why a hunt is gone; may be given again', retirement, new Map())
    .action((folder: string | undefined, options: Options) =>
      guarded(() => lockPack(folder ?? shownPack(), options)),
    );
