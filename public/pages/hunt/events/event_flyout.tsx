import { EuiFlyout, EuiFlyoutBody } from '@elastic/eui';
import React, { type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { EventDetail } from './event_detail';
import { eventsTexts } from './texts';

interface Props {
  readonly hit: EventHit;
  readonly onClose: () => void;
}

/** An event on nearly the whole screen. */
export const EventFlyout: FC<Props> = ({ hit, onClose }) => (
  <EuiFlyout size="75%" onClose={onClose} aria-label={eventsTexts.flyout} ownFocus paddingSize="m">
    <EuiFlyoutBody className="spoorFlyout">
      <EventDetail hit={hit} canGrow={false} />
    </EuiFlyoutBody>
  </EuiFlyout>
);
