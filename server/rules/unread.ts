import type { PartialFailure } from '#common/api/shared';
import type { BucketBlock } from '#common/hunts/buckets/scan';
import { STOPPED } from '../elasticsearch/failures';

/** What could not be searched, the first few of it. */
const unreadText = (unread: readonly PartialFailure[]): string =>
  unread
    .slice(0, 3)
    .map(({ what, reason }) => `${what}: ${reason}`)
    .join(' ');

/** What must be told where a part was not read and the rest was. */
export const unreadNote = (unread: readonly PartialFailure[]): string =>
  `A part of the events could not be searched, so that there may be more. Until it can, no alert recovers. ${unreadText(unread)}`;

/**
 * Why it cannot be said what is there, though a part was read; `undefined` where what was found is there in any case. One
 * index that fails must not end all rules, while a search that took too long may end in time when it is asked again.
 */
export function whyUnsaid(
  type: BucketBlock['type'],
  unread: readonly PartialFailure[],
  knowsFields: boolean,
): string | undefined {
  if (unread.length === 0) return undefined;
  const isSaid = type !== 'rare' && knowsFields && unread.every(({ what }) => what !== STOPPED.what);
  return isSaid
    ? undefined
    : `A part of the events could not be searched, so that it cannot be said what is there. ${unreadText(unread)}`;
}
