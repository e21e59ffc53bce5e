import { array, either } from 'fp-ts';
import { findField } from '../../fields/catalogue';
import { countable } from '../../fields/countable';
import type { Layout, StoredField } from '../../fields/layout';
import { pathsOf } from '../../query/fields';
import { groupFields, type Block } from '../blocks/block';
import { stepOf } from '../blocks/span';
import { orderOf, type Key } from './key';

/** The blocks that events alone answer; the others need to know what was there before. */
export type BucketBlock = Exclude<Block, { readonly type: 'first_seen' | 'beacon' }>;

/** One look through the events: those that have a value on the chosen paths, and none on the paths before these. */
export interface Scan {
  readonly keys: readonly Key[];
  /** Field in the index whose values are added up. */
  readonly sum?: string;
  readonly filter: readonly object[];
  readonly mustNot: readonly object[];
}

/**
 * How a block is asked of a source. A field that stands for several paths needs a scan for each, since an event counts
 * with the first one that it has.
 */
export interface ScanPlan {
  readonly block: BucketBlock;
  /** Field of the event's time, in the index's terms. */
  readonly timeField: string;
  readonly scans: readonly Scan[];
}

/** A path of a field, where an event is asked it: which it must have, and which it must not. */
interface Choice {
  readonly path: string;
  readonly stored: StoredField;
  readonly before: readonly StoredField[];
}

const exactName = ({ name, exact }: StoredField): string => exact ?? name;

const exists = (stored: StoredField) => ({ exists: { field: exactName(stored) } });

/** The paths of a field that the source has, the preferred one first; or why it cannot be grouped by. */
function choicesOf(layout: Layout, field: string): either.Either<string, readonly Choice[]> {
  const byName = new Map(
    pathsOf(field).flatMap((path) => {
      const stored = layout.stored(path);
      return stored ? [[exactName(stored), path] as const] : [];
    }),
  );
  const paths = byName.size === 0 ? [field] : [...byName.values()];
  return either.map((all: readonly StoredField[]) =>
    all.map((stored, at) => ({ path: paths[at] ?? field, stored, before: all.slice(0, at) })),
  )(array.traverse(either.Applicative)((path: string) => countable(layout, path))(paths));
}

/** Every way to take one of each. */
const combinations = <A>(lists: readonly (readonly A[])[]): readonly (readonly A[])[] =>
  lists.reduce<readonly (readonly A[])[]>(
    (chosen, list) => chosen.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );

function formOf(path: string, stored: StoredField): Extract<Key, { readonly type: 'field' }>['form'] {
  if (stored.type === 'date') return 'time';
  return stored.type === 'ip' || findField(path)?.type === 'ip' ? 'address' : 'plain';
}

const keyOf = ({ path, stored }: Choice): Key => ({
  type: 'field',
  name: exactName(stored),
  order: orderOf(stored),
  form: formOf(path, stored),
});

const slotOf = (name: string, step: number, end: number): Key => ({
  type: 'slot',
  name,
  step,
  offset: end % step,
});

/** The field whose different values are counted; `undefined` where none are. */
function countedField(block: BucketBlock): string | undefined {
  switch (block.type) {
    case 'distinct':
      return block.field;
    case 'rare':
      return block.by;
    case 'threshold':
    case 'sum':
      return undefined;
  }
}

const isNumeric = ({ type }: StoredField) => type === 'long' || type === 'double';

const notANumber = ({ path, stored }: Choice) =>
  `${path} is kept as ${stored.type} here, so that it cannot be added up.`;

/** What a field's paths are kept as where that differs, so that their rows come in no common order. */
function differing(fields: readonly string[], choices: readonly (readonly Choice[])[]): string | undefined {
  for (const [at, field] of fields.entries()) {
    const paths = choices[at] ?? [];
    const [first, ...others] = paths.map(keyOf);
    const isApart = others.some(
      (key) => first?.type === 'field' && key.type === 'field' && key.order !== first.order,
    );
    if (!isApart) continue;
    const kept = paths.map(({ stored }) => `${exactName(stored)} as ${stored.type}`).join(', ');
    return `${field} is kept in several ways here (${kept}), so that it cannot be grouped by. Map them alike.`;
  }
  return undefined;
}

/** Scans of one block at most: only fields with several paths multiply them. */
const MAX_SCANS = 64;

/**
 * Plans how to ask a source for the cells of a block, or says in a sentence why it cannot be asked.
 * @param end a time (milliseconds since 1970) at which one of the windows ends; without it they lie at whole multiples
 *   of their step since 1970, as in every other run
 */
export function planScans(
  block: BucketBlock,
  layout: Layout,
  timeField: string,
  end = 0,
): either.Either<string, ScanPlan> {
  const group = groupFields(block);
  const counted = countedField(block);
  const total = block.type === 'sum' ? block.field : undefined;
  const slots: readonly Key[] = block.type === 'rare' ? [] : [slotOf(timeField, stepOf(block.window), end)];
  const fields = [...group, ...(counted === undefined ? [] : [counted])];
  const choices = array.traverse(either.Applicative)((field: string) => choicesOf(layout, field))([
    ...fields,
    ...(total === undefined ? [] : [total]),
  ]);
  if (either.isLeft(choices)) return choices;
  const wrong =
    total === undefined ? undefined : choices.right.at(-1)?.find(({ stored }) => !isNumeric(stored));
  if (wrong) return either.left(notANumber(wrong));
  const apart = differing(fields, choices.right);
  if (apart !== undefined) return either.left(apart);
  const ways = choices.right.reduce((product, { length }) => product * length, 1);
  if (ways > MAX_SCANS) {
    return either.left(
      `The fields of this block stand for so many others here that it would take ${ways} scans, and ${MAX_SCANS} are allowed. Group by fewer.`,
    );
  }
  const scans = combinations(choices.right).map((chosen): Scan => {
    const keys = chosen.slice(0, fields.length).map(keyOf);
    const summed = chosen[fields.length];
    return {
      keys: [...keys.slice(0, group.length), ...slots, ...keys.slice(group.length)],
      ...(summed === undefined ? {} : { sum: exactName(summed.stored) }),
      filter: chosen.map(({ stored }) => exists(stored)),
      mustNot: chosen.flatMap(({ before }) => before.map(exists)),
    };
  });
  return either.right({ block, timeField, scans });
}
