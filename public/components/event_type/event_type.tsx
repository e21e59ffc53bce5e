import { EuiHealth } from '@elastic/eui';
import React, { type FC } from 'react';
import { Value } from '#public/components/value/value';
import { eventTypeColor } from './colors';

/** An event's type: a dot of its colour, and its name. */
export const EventType: FC<{ readonly type: string }> = ({ type }) => (
  <EuiHealth color={eventTypeColor(type)} textSize="inherit">
    <Value value={type} canExpand={false} />
  </EuiHealth>
);
