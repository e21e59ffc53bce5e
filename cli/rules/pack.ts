import { relative, resolve } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import { parsePlacedHunt, type PlacedHunt } from '#common/hunts/parse';
import { readRuleFiles } from './rule_files';

/** Hunts that were named, and what could not be read of them. */
export interface Pack {
  /** Files and folders, as they were named. */
  readonly paths: readonly string[];
  readonly hunts: readonly PlacedHunt[];
  readonly refused: readonly Diagnostic[];
}

/** The project's folder, from that of the built command: `build/cli`. */
export const project = (...below: readonly string[]): string => resolve(__dirname, '..', '..', ...below);

/** The pack that ships, as one names it from here where that is shorter. */
export function shownPack(): string {
  const shipped = project('rules');
  const path = relative(process.cwd(), shipped);
  return path === '' || path.startsWith('..') ? shipped : path;
}

/** Reads the hunts of files and folders, without any those that ship; a broken file is named, and the others stand. */
export function readPack(named: readonly string[]): Pack {
  const paths = named.length > 0 ? named : [shownPack()];
  const { files, refused } = readRuleFiles(paths);
  const read = files.map(({ file, text }) => parsePlacedHunt(text, file));
  const errors = [...refused, ...read.flatMap((one) => (isLeft(one) ? one.left : []))];
  return {
    paths,
    hunts: read.flatMap((one) => (isLeft(one) ? [] : [one.right])),
    refused: errors.map((error) => ({ ...error, severity: 'error' })),
  };
}
