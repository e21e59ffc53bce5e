import type { EveEvent } from '../../query/paths';
import type { Finding } from '../finding';
import type { Hunt } from '../hunt';

/** `gte`: so much there is at least, since not everything fitted into memory. */
export type Relation = 'eq' | 'gte';

/** How many there are, and the first of them. */
export interface Listed<T> {
  readonly total: number;
  readonly relation: Relation;
  readonly items: readonly T[];
}

/** A host with its part of a hunt's events. */
export interface HostCount {
  readonly address: string;
  readonly count: number;
}

/** What a hunt found. */
export interface Outcome {
  readonly hunt: Hunt;
  /** Events that meet the query. */
  readonly count: number;
  readonly relation: Relation;
  /** The events' addresses at home (their sources, where they have none); the 100 with most events, most first. */
  readonly hosts: Listed<HostCount>;
  /** Times of the first and last event, ISO 8601; absent where none has a time. */
  readonly first?: string;
  readonly last?: string;
  /** The first five events. */
  readonly samples: readonly EveEvent[];
  /** Events by the hour, in the order of time; hours are milliseconds since 1970. */
  readonly hours: ReadonlyArray<readonly [hour: number, events: number]>;
  /** What the block found: the first 1,000, in the order of time; absent where the hunt has no block. */
  readonly findings?: Listed<Finding>;
  /** Why its block could not decide anything: a sentence. `findings` is empty then, and means "nobody knows". */
  readonly undecided?: string;
  /** What a reader of the findings should know of how they came about: a sentence. */
  readonly note?: string;
}
