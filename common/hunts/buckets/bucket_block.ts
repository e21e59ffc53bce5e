import { left, right, type Either } from 'fp-ts/Either';
import type { Block } from '../blocks/block';
import type { BucketBlock } from './scan';

/** Why some blocks find nothing here. */
const NEEDS_MEMORY = {
  first_seen:
    'This hunt compares with what was there before, which needs the memory that a coming version keeps. Until then "spoor hunt" runs it over files of events.',
  beacon:
    'This hunt needs the calls of each host in their order, which the memory of a coming version keeps. Until then "spoor hunt" runs it over files of events.',
} as const;

/** A block that Elasticsearch's buckets answer, or why they cannot, in a sentence. */
export function bucketBlock(block: Block): Either<string, BucketBlock> {
  switch (block.type) {
    case 'first_seen':
    case 'beacon':
      return left(NEEDS_MEMORY[block.type]);
    case 'threshold':
    case 'distinct':
    case 'sum':
    case 'rare':
      return right(block);
  }
}
