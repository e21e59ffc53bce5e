import type { HuntFile } from '../hunt';

/** A hunt that a format cannot say, and why: the reason ends a sentence that begins with the hunt. */
export interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

/** What became of one hunt. */
export interface Exported<A> {
  readonly hunt: HuntFile;
  readonly written: A;
  /** What the format says a little differently: whole sentences. */
  readonly notes: readonly string[];
}
