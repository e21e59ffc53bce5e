import { EuiFlyout, EuiFlyoutBody } from '@elastic/eui';
import React, { type FC } from 'react';
import { EventBody, type EventBodyProps } from './event_body';
import { eventsTexts } from './texts';

interface Props extends Omit<EventBodyProps, 'onGrow'> {
  readonly onClose: () => void;
}

/** An event on the whole screen; a sliver of the page stays to be seen, so that one knows where one is. */
export const EventFlyout: FC<Props> = ({ onClose, ...body }) => (
  <EuiFlyout size="97%" onClose={onClose} aria-label={eventsTexts.flyout} ownFocus paddingSize="m">
    <EuiFlyoutBody className="spoorFlyout">
      <EventBody {...body} />
    </EuiFlyoutBody>
  </EuiFlyout>
);
