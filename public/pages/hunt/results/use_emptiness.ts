import { summarizeEvents } from '#common/api/events';
import { useApiQuery } from '#public/hooks/use_api_query';
import { useStatus } from '#public/hooks/use_status';
import { useHunt, type HuntSearch } from '../use_hunt';
import { useTotals } from '../use_totals';
import type { Emptiness } from './why_empty';

/** Before any network was watched, and after any clock: all events there are. */
export const anyTime = { from: '1990-01-01', to: 'now+10y' } as const;

/** How many events a question finds; `undefined` until it is known. */
function useCount(search: HuntSearch, enabled: boolean): number | undefined {
  const answer = useApiQuery(
    summarizeEvents,
    { body: { ...search, fields: [], interval: '365d' } },
    { enabled },
  );
  return answer.state === 'ready' ? answer.data.total : undefined;
}

/** Gathers why nothing was found; asks nothing but the status where something was. */
export function useEmptiness(isEmpty: boolean): Emptiness {
  const { state, search } = useHunt();
  const status = useStatus();
  const totals = useTotals();
  const hasPills = state.pills.some(({ disabled }) => !disabled);
  const atAnyTime = useCount({ ...search, ...anyTime }, isEmpty);
  const withoutPills = useCount({ ...search, query: state.query }, isEmpty && hasPills);
  return {
    state,
    sources: status.state === 'ready' ? status.data.sources : [],
    otherTypes:
      totals.state === 'ready' ? totals.data.eventTypes.reduce((sum, { count }) => sum + count, 0) : 0,
    notes: totals.state === 'ready' ? totals.notes : [],
    anyTime: atAnyTime,
    withoutPills: hasPills ? withoutPills : undefined,
  };
}
