import React, { useState, type FC } from 'react';
import type { EventHit } from '#common/api/events';
import type { EventView } from '../state';
import { useHunt } from '../use_hunt';
import { EventBody } from './event_body';
import { EventFlyout } from './event_flyout';
import { keyOf } from './use_open_events';

/** An event opened in place. What is seen of it is kept, in the list and on the whole screen alike. */
export const EventDetail: FC<{ readonly hit: EventHit }> = ({ hit }) => {
  const { state, actions } = useHunt();
  const { index, id } = hit;
  const named = state.event && keyOf(state.event) === keyOf(hit) ? state.event : undefined;
  const [view, setView] = useState<EventView>(named?.view ?? 'summary');
  const [isFlyout, setIsFlyout] = useState(false);
  const show = (next: EventView): void => {
    setView(next);
    actions.openEvent({ index, id, view: next });
  };
  return (
    <>
      <EventBody hit={hit} view={view} onView={show} onGrow={() => setIsFlyout(true)} />
      {isFlyout && <EventFlyout hit={hit} view={view} onView={show} onClose={() => setIsFlyout(false)} />}
    </>
  );
};
