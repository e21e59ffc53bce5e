import { resolve } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import { parsePlacedHunt, type PlacedHunt } from '#common/hunts/parse';
import { readRuleFiles } from './rule_files';

/** Hunts that were named, and what could not be read of them. */
export interface Pack {
  readonly hunts: readonly PlacedHunt[];
  readonly refused: readonly Diagnostic[];
}

/** The project's folder, from that of the built command: `build/cli`. */
export const project = (...below: readonly string[]): string => resolve(__dirname, '..', '..', ...below);

/** The pack that ships. */
export const shippedPack = (): string => project('rules');

/** Reads the hunts of files and folders; a broken file is named, and the others stand. */
export function readPack(paths: readonly string[]): Pack {
  const { files, refused } = readRuleFiles(paths);
  const read = files.map(({ file, text }) => parsePlacedHunt(text, file));
  const errors = [...refused, ...read.flatMap((one) => (isLeft(one) ? one.left : []))];
  return {
    hunts: read.flatMap((one) => (isLeft(one) ? [] : [one.right])),
    refused: errors.map((error) => ({ ...error, severity: 'error' })),
  };
}
