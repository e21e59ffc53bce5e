import type { Cell } from './cell';

/** A finding without the words: times are milliseconds since 1970. */
export interface Found {
  readonly count: number;
  readonly measure: number;
  readonly first: number;
  readonly last: number;
  readonly hosts?: readonly string[];
}

/** Says of the cells of one group, in order, what is found. */
export interface GroupDecider {
  add(cell: Cell): readonly Found[];
  end(): readonly Found[];
}

/** Nothing is found yet. */
export const nothing: readonly Found[] = [];
