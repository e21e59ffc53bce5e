import type { Block } from '../blocks/block';
import type { Question } from '../engine/hunt_events';
import type { Mutant } from './mutant';

const LESS = 'Add a match with exactly as much as the block asks for, and a near miss with one less.';
const EVEN =
  'Add a match whose intervals are nearly even, as a real beacon’s are, and a near miss as regular as people are.';
const APART = 'Add a near miss whose events reach the figure only where this key is not told apart.';

interface Change {
  readonly change: string;
  readonly mend: string;
  readonly block: Block;
}

/** A figure of a block replaced by others. */
function figures<B extends Block>(
  block: B,
  key: string,
  values: readonly number[],
  known: number,
  set: (value: number) => Block,
  mend = LESS,
): readonly Change[] {
  return values
    .filter((value) => value !== known)
    .map((value) => ({
      change: `with ${block.type}.${key} ${value} in place of ${known}`,
      mend,
      block: set(value),
    }));
}

/** Nothing is less than one: at zero every group would be a finding, also those without events. */
const aside = (value: number): readonly number[] => (value > 1 ? [value - 1, value + 1] : [value + 1]);

/** A key by which groups are told apart, left out. */
function withoutKeys(
  type: string,
  key: string,
  names: readonly string[],
  set: (rest: readonly string[]) => Block,
): readonly Change[] {
  return names.map((name) => ({
    change: `without ${name} in ${type}.${key}`,
    mend: APART,
    block: set(names.filter((other) => other !== name)),
  }));
}

function changesOf(block: Block): readonly Change[] {
  switch (block.type) {
    case 'threshold':
    case 'distinct':
      return [
        ...figures(block, 'at_least', aside(block.at_least), block.at_least, (value) => ({
          ...block,
          at_least: value,
        })),
        ...withoutKeys(block.type, 'by', block.by, (by) => ({ ...block, by: [...by] })),
      ];
    case 'sum':
      return [
        ...figures(block, 'at_least', [block.at_least / 2, block.at_least * 2], block.at_least, (value) => ({
          ...block,
          at_least: value,
        })),
        ...withoutKeys(block.type, 'by', block.by, (by) => ({ ...block, by: [...by] })),
      ];
    case 'rare':
      return figures(block, 'at_most', aside(block.at_most), block.at_most, (value) => ({
        ...block,
        at_most: value,
      }));
    case 'first_seen':
      return withoutKeys(block.type, 'fields', block.fields, (fields) => ({ ...block, fields: [...fields] }));
    case 'beacon':
      return [
        ...figures(block, 'at_least', aside(block.at_least), block.at_least, (value) => ({
          ...block,
          at_least: value,
        })),
        ...figures(block, 'score', [0, 100], block.score, (score) => ({ ...block, score }), EVEN),
        ...withoutKeys(block.type, 'by', block.by, (by) => ({ ...block, by: [...by] })),
      ];
  }
}

/** The hunt with each figure of its block moved, and each key left out by which it tells groups apart. */
export function blockMutants({ query, block }: Question): readonly Mutant[] {
  if (block === undefined) return [];
  return changesOf(block).map(({ change, mend, block: changed }) => ({
    change,
    mend,
    key: block.type,
    question: { query, block: changed },
  }));
}
