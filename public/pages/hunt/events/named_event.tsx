import { EuiSpacer } from '@elastic/eui';
import React, { type FC } from 'react';
import { getEvent } from '#common/api/events';
import { Failure } from '#public/components/answer/failure';
import { useApiQuery } from '#public/hooks/use_api_query';
import type { OpenEvent } from '../state';
import { useHunt } from '../use_hunt';
import { EventFlyout } from './event_flyout';
import { eventsTexts } from './texts';

/** The event that an address names, though it stands on no page that was loaded: on the whole screen. */
export const NamedEvent: FC<{ readonly named: OpenEvent }> = ({ named }) => {
  const { openEvent } = useHunt().actions;
  const { index, id, view } = named;
  const found = useApiQuery(getEvent, { params: { index, id } }, { keepPrevious: false });
  switch (found.state) {
    case 'waiting':
    case 'loading':
      return null;
    case 'failed':
      return (
        <>
          <Failure error={found.error} retry={found.retry} title={eventsTexts.namedFailed} />
          <EuiSpacer size="s" />
        </>
      );
    case 'ready':
      return (
        <EventFlyout
          hit={found.data}
          view={view}
          onView={(next) => openEvent({ index, id, view: next })}
          onClose={() => openEvent(undefined)}
        />
      );
  }
};
