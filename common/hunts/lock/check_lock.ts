import type { Hunt } from '../hunt';
import { entryOf, lockedHuntOf, type Digest, type Lock } from './lock';

/** What is wrong between a hunt and the lock. */
export interface LockFault {
  readonly id: string;
  /**
   * `lapse`: the author has to decide something first. `stale`: nothing is wrong, but the lock does not know it yet.
   * `gone`: the lock has a hunt that the pack has not.
   */
  readonly type: 'lapse' | 'stale' | 'gone';
  /** The key of the rule file that it is about. */
  readonly key: 'id' | 'version';
  /** Whole sentences: what is wrong and how to mend it. */
  readonly message: string;
}

const RUN = 'Run spoor rules lock.';

function faultOf(hunt: Hunt, lock: Lock, digest: Digest): Omit<LockFault, 'id'> | undefined {
  const reason = entryOf(lock.retired, hunt.id);
  if (reason !== undefined) {
    return {
      type: 'lapse',
      key: 'id',
      message: `The id ${hunt.id} was retired (${reason}), and people's links still hold it. Take another id.`,
    };
  }
  const known = entryOf(lock.hunts, hunt.id);
  if (known === undefined) {
    return { type: 'stale', key: 'id', message: `lock.json does not have this hunt yet. ${RUN}` };
  }
  const { version, sha256 } = lockedHuntOf(hunt, digest);
  if (version < known.version) {
    return {
      type: 'lapse',
      key: 'version',
      message: `"version" is ${version}, and ${known.version} is locked. Versions never go back: make it ${known.version} or more.`,
    };
  }
  if (version === known.version) {
    return sha256 === known.sha256
      ? undefined
      : {
          type: 'lapse',
          key: 'version',
          message: `The hunt finds something else than the version ${version} that is locked. Raise "version" to ${version + 1}.`,
        };
  }
  return { type: 'stale', key: 'version', message: `lock.json still has version ${known.version}. ${RUN}` };
}

/** Compares hunts with the lock. @param isWhole whether these are all hunts of the pack */
export function checkLock(
  lock: Lock,
  hunts: readonly Hunt[],
  digest: Digest,
  isWhole: boolean,
): readonly LockFault[] {
  const ids = new Set(hunts.map(({ id }) => id));
  const gone = isWhole ? Object.keys(lock.hunts).filter((id) => !ids.has(id)) : [];
  return [
    ...hunts.flatMap((hunt): LockFault[] => {
      const fault = faultOf(hunt, lock, digest);
      return fault === undefined ? [] : [{ id: hunt.id, ...fault }];
    }),
    ...gone.map((id): LockFault => ({
      id,
      type: 'gone',
      key: 'id',
      message: `The hunt ${id} is locked, but there is no such file. Put it back, or run spoor rules lock --retire "${id}=why".`,
    })),
  ];
}
