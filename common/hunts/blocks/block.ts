import * as t from 'io-ts';

const fieldNames = t.array(t.string);

/** As many events of one group in one window. */
const threshold = t.strict({ by: fieldNames, window: t.string, at_least: t.number });

/** As many different values of a field in one group and window. */
const distinct = t.strict({ field: t.string, by: fieldNames, window: t.string, at_least: t.number });

/** As much of a number, such as bytes, in one group and window. */
const sum = t.strict({ field: t.string, by: fieldNames, window: t.string, at_least: t.number });

/** Values of a field that at most so many different values of `by` have, over the whole time asked about. */
const rare = t.strict({ field: t.string, by: t.string, at_most: t.number });

/** Values, or combinations of them, that were never there before; those of the first `learn` teach only. */
const firstSeen = t.strict({ fields: fieldNames, learn: t.string });

/**
 * Events of one group that come like clockwork: at least so many in a row, with a score of 0 to 100 for how even their
 * intervals and, where it is named, the sizes in the field `size` are (see engine/beacon_score.ts).
 */
const beacon = t.intersection([
  t.strict({ by: fieldNames, at_least: t.number, score: t.number }),
  t.partial({ size: t.string }),
]);

/** The blocks by which a hunt says more than "these events"; each is a key of a rule file, and a hunt has at most one. */
export const blocks = { threshold, distinct, sum, rare, first_seen: firstSeen, beacon } as const;

type Blocks = typeof blocks;
type BlockType = keyof Blocks;

/** A hunt's block with its kind. */
export type Block = { [K in BlockType]: { readonly type: K } & Readonly<t.TypeOf<Blocks[K]>> }[BlockType];

/** The keys of a hunt that may hold its block. */
export type BlockKeys = { readonly [K in BlockType]?: t.TypeOf<Blocks[K]> };

/** The blocks of a hunt, of which it has one at most, and nothing else of it. */
export const blocksOf = ({ threshold, distinct, sum, rare, first_seen, beacon }: BlockKeys): BlockKeys => ({
  ...(threshold && { threshold }),
  ...(distinct && { distinct }),
  ...(sum && { sum }),
  ...(rare && { rare }),
  ...(first_seen && { first_seen }),
  ...(beacon && { beacon }),
});

/** The block of a hunt; `undefined` where it asks for events, each for itself. */
export function blockOf(hunt: BlockKeys): Block | undefined {
  if (hunt.threshold) return { type: 'threshold', ...hunt.threshold };
  if (hunt.distinct) return { type: 'distinct', ...hunt.distinct };
  if (hunt.sum) return { type: 'sum', ...hunt.sum };
  if (hunt.rare) return { type: 'rare', ...hunt.rare };
  if (hunt.first_seen) return { type: 'first_seen', ...hunt.first_seen };
  if (hunt.beacon) return { type: 'beacon', ...hunt.beacon };
  return undefined;
}

/** Fields whose values tell groups apart, in the order in which a finding names them. */
export function groupFields(block: Block): readonly string[] {
  switch (block.type) {
    case 'threshold':
    case 'distinct':
    case 'sum':
    case 'beacon':
      return block.by;
    case 'rare':
      return [block.field];
    case 'first_seen':
      return block.fields;
  }
}

/** All fields that a block reads. */
export function blockFields(block: Block): readonly string[] {
  switch (block.type) {
    case 'threshold':
    case 'first_seen':
      return groupFields(block);
    case 'distinct':
    case 'sum':
      return [...block.by, block.field];
    case 'rare':
      return [block.field, block.by];
    case 'beacon':
      return block.size === undefined ? block.by : [...block.by, block.size];
  }
}
