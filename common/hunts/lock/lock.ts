import * as t from 'io-ts';
import type { Hunt } from '../hunt';
import { meaningOf } from './meaning';

const lockedHunt = t.strict({ version: t.number, sha256: t.string });

/** A pack as it was last agreed on: `rules/lock.json`. */
export const lock = t.strict({
  /** By id. */
  hunts: t.record(t.string, lockedHunt),
  /** Ids of hunts that are gone, each with the reason; they are never given again. */
  retired: t.record(t.string, t.string),
});
export type Lock = t.TypeOf<typeof lock>;
export type LockedHunt = t.TypeOf<typeof lockedHunt>;

export const emptyLock: Lock = { hunts: {}, retired: {} };

/** SHA-256 of a text, in hex; the edges bring it, as this folder knows no Node. */
export type Digest = (text: string) => string;

/** A hunt as it stands in the lock. */
export const lockedHuntOf = (hunt: Hunt, digest: Digest): LockedHunt => ({
  version: hunt.version,
  sha256: digest(meaningOf(hunt)),
});

/** What a record has under a key of its own. */
export const entryOf = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
