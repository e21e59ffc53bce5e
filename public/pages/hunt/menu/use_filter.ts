import { useCallback } from 'react';
import type { EventValue } from '#common/events/values';
import type { FilterKind } from '#public/components/value_menu/surroundings';
import { useHunt } from '../use_hunt';

/** Makes a filter of a value, beside the query bar. */
export function useFilter(): (kind: FilterKind, field: string, value: EventValue) => void {
  const { addPill } = useHunt().actions;
  return useCallback(
    (kind, field, value) =>
      addPill({
        field,
        kind: kind === 'wildcard' ? 'wildcard' : 'is',
        value: kind === 'wildcard' ? `*${value}*` : String(value),
        negated: kind === 'out',
        disabled: false,
      }),
    [addPill],
  );
}
