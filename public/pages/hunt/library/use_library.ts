import { listHunts, overviewHunts, type HuntCount, type StoredHunt } from '#common/api/hunts';
import type { TypeOf } from 'io-ts';
import { useApiQuery, type Answer } from '#public/hooks/use_api_query';
import { useHunt } from '../use_hunt';

/** The library: the pack's hunts and own ones. */
export const useLibrary = (): Answer<TypeOf<typeof listHunts.response>> => useApiQuery(listHunts, {});

/** How every hunt fares in the page's period. */
export function useOverview(): Answer<{ items: HuntCount[] }> {
  const { search } = useHunt();
  return useApiQuery(overviewHunts, { body: { from: search.from, to: search.to } });
}

/** The hunt that is open, once the library is known. */
export function useOpenHunt(): StoredHunt | undefined {
  const { state } = useHunt();
  const library = useLibrary();
  return library.state === 'ready' ? library.data.items.find(({ id }) => id === state.hunt) : undefined;
}
