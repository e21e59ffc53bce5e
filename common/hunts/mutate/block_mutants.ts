import type { Block } from '../blocks/block';
import type { Question } from '../engine/hunt_events';
import type { Mutant } from './mutant';

const LESS = 'Add a match with exactly as much as the block asks for, and a near miss with one less.';
const EVEN =
  'Add a match whose intervals are nearly even, as a real beacon’s are, and a near miss as regular as people are.';
const APART = 'Add a near miss whose events reach the figure only where this key is not told apart.';
const ONE_VALUE =
  'Add a near miss in which one value comes as often as the block wants different ones, each in a flow of its own.';
const ONE_OTHER =
  'Add a match in which a value comes often, each time in a flow of its own, and with one other value all along.';
const SIZES = 'Add a near miss whose intervals are even and whose sizes are not.';

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

/** A field whose different values are counted, in place of it others that differ from event to event, or nearly so. */
function otherFields(
  type: string,
  key: string,
  known: string,
  others: readonly string[],
  mend: string,
  set: (field: string) => Block,
): readonly Change[] {
  return others
    .filter((field) => field !== known)
    .map((field) => ({
      change: `with ${type}.${key} ${field} in place of ${known}`,
      mend,
      block: set(field),
    }));
}

/** The same figure, of events where different values were asked for. */
function anyValues({ by, window, at_least }: Extract<Block, { readonly type: 'distinct' }>): Change {
  return {
    change: 'with threshold in place of distinct',
    mend: ONE_VALUE,
    block: { type: 'threshold', by, window, at_least },
  };
}

function withoutSize({ size, ...block }: Extract<Block, { readonly type: 'beacon' }>): readonly Change[] {
  return size === undefined ? [] : [{ change: `without beacon.size ${size}`, mend: SIZES, block }];
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
        ...(block.type === 'distinct'
          ? [
              anyValues(block),
              ...otherFields(block.type, 'field', block.field, ['flow_id'], ONE_VALUE, (field) => ({
                ...block,
                field,
              })),
            ]
          : []),
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
      return [
        ...figures(block, 'at_most', aside(block.at_most), block.at_most, (value) => ({
          ...block,
          at_most: value,
        })),
        // A case may leave flow_id out, and then nothing would be counted; every event has a time.
        ...otherFields(block.type, 'by', block.by, ['flow_id', 'timestamp'], ONE_OTHER, (by) => ({
          ...block,
          by,
        })),
      ];
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
        ...withoutSize(block),
      ];
  }
}

/** The hunt with each figure of its block moved, each key left out by which it tells groups apart, and other things counted. */
export function blockMutants({ query, block }: Question): readonly Mutant[] {
  if (block === undefined) return [];
  return changesOf(block).map(({ change, mend, block: changed }) => ({
    change,
    mend,
    key: block.type,
    question: { query, block: changed },
  }));
}
