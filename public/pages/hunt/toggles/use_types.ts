import { useMemo } from 'react';
import { useStatus } from '#public/hooks/use_status';
import { useHunt } from '../use_hunt';
import { useTotals } from '../use_totals';

/** Event types that may be switched, with their counts in the query. */
export interface Types {
  /** Everything that sources or this answer have, most frequent first. */
  readonly known: readonly string[];
  /** What some source holds, in any period. */
  readonly stored: ReadonlySet<string>;
  /** False where the query cannot be asked, so that no count will come. */
  readonly isRun: boolean;
  /** `undefined` until the first answer. */
  readonly counts?: ReadonlyMap<string, number>;
}

/** The event types at hand: those of the sources, those found now, and those that the address names. */
export function useTypes(): Types {
  const { state, problem } = useHunt();
  const status = useStatus();
  const totals = useTotals();
  const sources = status.state === 'ready' ? status.data.sources : undefined;
  const found = totals.state === 'ready' ? totals.data.eventTypes : undefined;
  const isRun = problem === undefined && totals.state !== 'failed';
  const chosen = state.eventTypes;
  return useMemo(() => {
    const stored = new Map<string, number>();
    for (const { value, count } of (sources ?? []).flatMap((source) => source.eventTypes)) {
      stored.set(value, (stored.get(value) ?? 0) + count);
    }
    const counts = found && new Map(found.map(({ value, count }) => [value, count]));
    const names = new Set([...stored.keys(), ...(counts?.keys() ?? []), ...chosen]);
    const known = [...names].sort(
      (one, other) => (stored.get(other) ?? 0) - (stored.get(one) ?? 0) || one.localeCompare(other),
    );
    return { known, stored: new Set(stored.keys()), isRun, counts: isRun ? counts : undefined };
  }, [sources, found, isRun, chosen]);
}
