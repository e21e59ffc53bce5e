import { suggestValues, type TopValues } from '#common/api/events';
import { useApiQuery, type Answer } from '#public/hooks/use_api_query';
import { useDelayed } from '#public/hooks/use_delayed';
import { useHunt } from '../use_hunt';

/** How long typing must rest before values are asked for, in milliseconds; below a tenth of a second nothing is felt. */
const REST_MILLISECONDS = 150;

/** Longest text that is asked for; the API takes no longer one. */
const MAX_TYPED = 300;

/**
 * Values of a field that fit what was typed, most frequent first, in what a query and the period leave.
 * @param field `undefined`: nothing is asked.
 * @param query KQL; what is being written is no part of it.
 */
export function useValues(field: string | undefined, typed: string, query: string): Answer<TopValues> {
  const { search } = useHunt();
  const rested = useDelayed(typed, REST_MILLISECONDS);
  return useApiQuery(
    suggestValues,
    {
      body: {
        query,
        from: search.from,
        to: search.to,
        field: field ?? '',
        typed: rested.slice(0, MAX_TYPED),
      },
    },
    { enabled: field !== undefined && field !== '' },
  );
}
