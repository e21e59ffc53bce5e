import { useCallback } from 'react';
import * as t from 'io-ts';
import { useStored } from '#public/hooks/use_stored';
import type { LastRuns } from './shelf';

/** When this person ran each hunt last, and a way to note that one runs now. */
export function useLastRuns(): [LastRuns, (id: string) => void] {
  const [lastRuns, store] = useStored('spoor.lastRuns', t.record(t.string, t.string), {});
  const note = useCallback(
    (id: string) => store({ ...lastRuns, [id]: new Date().toISOString() }),
    [lastRuns, store],
  );
  return [lastRuns, note];
}
