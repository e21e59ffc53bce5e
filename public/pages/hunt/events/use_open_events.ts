import { useCallback, useState } from 'react';
import type { EventHit } from '#common/api/events';
import type { OpenEvent } from '../state';
import { useHunt } from '../use_hunt';

/** What tells events apart in the list. */
export const keyOf = ({ index, id }: Pick<EventHit, 'index' | 'id'>): string => `${index}/${id}`;

/** Which events of the list are open. */
export interface OpenEvents {
  readonly isOpen: (hit: EventHit) => boolean;
  readonly toggle: (hit: EventHit) => void;
  /** The event of an address that somebody else wrote, where the list does not show it. */
  readonly elsewhere?: OpenEvent;
}

/**
 * Any number of events may be open; the address names the one that was opened last, so that a reload or a colleague
 * sees it.
 * @param hits those listed
 */
export function useOpenEvents(hits: readonly EventHit[]): OpenEvents {
  const { state, actions } = useHunt();
  const { event: named } = state;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const namedKey = named && keyOf(named);
  const isOpen = useCallback(
    (hit: EventHit) => opened.has(keyOf(hit)) || keyOf(hit) === namedKey,
    [opened, namedKey],
  );
  const toggle = useCallback(
    (hit: EventHit): void => {
      const key = keyOf(hit);
      const others = [...opened].filter((one) => one !== key);
      setOpened(new Set(isOpen(hit) ? others : [...others, key]));
      if (!isOpen(hit)) actions.openEvent({ index: hit.index, id: hit.id, view: 'summary' });
      else if (key === namedKey) actions.openEvent(undefined);
    },
    [opened, isOpen, namedKey, actions],
  );
  const isHere =
    namedKey === undefined || opened.has(namedKey) || hits.some((hit) => keyOf(hit) === namedKey);
  return { isOpen, toggle, elsewhere: isHere ? undefined : named };
}
