import { summarizeEvents, type EventsSummary } from '#common/api/events';
import { useApiQuery, type Answer } from '#public/hooks/use_api_query';
import { useHunt } from './use_hunt';

/** How many events were found, in total and by type, for tabs and toggles. */
export function useTotals(): Answer<EventsSummary> {
  const { search, problem } = useHunt();
  return useApiQuery(
    summarizeEvents,
    { body: { ...search, fields: [] } },
    { enabled: problem === undefined },
  );
}
