import { left, right, type Either } from 'fp-ts/Either';
import type { Hunt } from '../hunt';
import { checkLock, type LockFault } from './check_lock';
import { lockedHuntOf, type Digest, type Lock } from './lock';

const sorted = <A>(entries: ReadonlyArray<readonly [string, A]>): Record<string, A> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The lock of a whole pack as it is now. Refused where a hunt changed without a new version, or is gone without a
 * reason: that is what the lock is for.
 * @param retired reasons, by ids of hunts that are gone
 */
export function renewLock(
  lock: Lock,
  hunts: readonly Hunt[],
  retired: ReadonlyMap<string, string>,
  digest: Digest,
): Either<readonly LockFault[], Lock> {
  const faults = checkLock(lock, hunts, digest, true).filter(
    ({ id, type }) => type === 'lapse' || (type === 'gone' && !retired.has(id)),
  );
  if (faults.length > 0) return left(faults);
  return right({
    hunts: sorted(hunts.map((hunt) => [hunt.id, lockedHuntOf(hunt, digest)])),
    retired: sorted([...Object.entries(lock.retired), ...retired]),
  });
}
