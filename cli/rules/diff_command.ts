import { existsSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { compare, knownHunts, type Difference, type Known } from '#common/hunts/diff/compare';
import { inert } from '../terminal/inert';
import { huntsAt } from './git_pack';
import { readLock, sha256 } from './lock_file';
import { readPack, shownPack } from './pack';
import { count } from './reports/report';
import { EXIT, guarded, textOrJson } from './rules_command';

interface Options {
  readonly format: 'text' | 'json';
}

/** The pack to compare with: a folder, a lock, or the same folder in another commit. */
function knownAt(reference: string, folder: string): Known {
  if (!existsSync(reference)) return knownHunts(huntsAt(reference, folder), sha256);
  if (statSync(reference).isDirectory()) {
    return knownHunts(
      readPack([reference]).hunts.map(({ hunt }) => hunt),
      sha256,
    );
  }
  const hunts = Object.entries(readLock(reference)?.hunts ?? {});
  return new Map(hunts.map(([id, held]) => [id, { version: held.version, meaning: held.sha256 }]));
}

function linesOf(difference: Difference): readonly string[] {
  if (difference.type !== 'changed') {
    return [`${difference.type === 'added' ? '+' : '-'} ${difference.id} (version ${difference.version})`];
  }
  const { id, before, after, isOther, changes } = difference;
  const versions = before === after ? `version ${after}` : `version ${before} → ${after}`;
  return [
    `~ ${id} (${versions}${isOther ? ', finds something else' : ''})`,
    ...changes.flatMap((change) =>
      change.key === 'guide'
        ? ['    guide']
        : [`    ${change.key}`, `      - ${change.before}`, `      + ${change.after}`],
    ),
  ];
}

function diffPacks(reference: string, folder: string, { format }: Options): number {
  const now = knownHunts(
    readPack([folder]).hunts.map(({ hunt }) => hunt),
    sha256,
  );
  const differences = compare(knownAt(reference, folder), now);
  const number = (type: Difference['type']) => differences.filter((one) => one.type === type).length;
  const lines = [
    ...differences.flatMap(linesOf),
    `${count(number('added'), 'hunt')} added, ${number('removed')} removed, ${number('changed')} changed.`,
  ];
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(differences, null, 2)}\n` : `${lines.map(inert).join('\n')}\n`,
  );
  return EXIT.good;
}

export const diffCommand = (): Command =>
  new Command('diff')
    .description('Say what changed in a pack since a commit, or against another folder or a lock')
    .argument('<reference>', 'a commit, branch or tag; a folder; or a lock.json')
    .argument('[folder]', 'the pack as it is now; without it, the one that ships')
    .addOption(textOrJson())
    .action((reference: string, folder: string | undefined, options: Options) =>
      guarded(() => diffPacks(reference, folder ?? shownPack(), options)),
    );
