import { useCallback } from 'react';
import type { Pill } from '#common/query/pills';
import type { EventValue } from '#common/events/values';
import type { FilterKind } from '#public/components/value_menu/surroundings';
import { useHunt } from '../use_hunt';

const toPill = (kind: FilterKind, field: string, value: EventValue): Omit<Pill, 'id'> => ({
  field,
  kind: kind === 'wildcard' ? 'wildcard' : 'is',
  value: kind === 'wildcard' ? `*${value}*` : String(value),
  negated: kind === 'out',
  disabled: false,
});

/** Makes a filter of a value, beside the query bar. */
export function useFilter(): (kind: FilterKind, field: string, value: EventValue) => void {
  const { addPill } = useHunt().actions;
  return useCallback((kind, field, value) => addPill(toPill(kind, field, value)), [addPill]);
}

/** Asks for a value alone, in events of every type: where else it occurs, whatever was asked before. */
export function useStartFrom(): (field: string, value: EventValue) => void {
  const { startFrom } = useHunt().actions;
  return useCallback((field, value) => startFrom(toPill('for', field, value)), [startFrom]);
}
