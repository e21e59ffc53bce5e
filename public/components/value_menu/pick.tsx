import React, { type FC } from 'react';
import { Value } from '#public/components/value/value';
import { MenuButton } from './menu_button';
import type { Picked } from './surroundings';

interface Props extends Picked {
  readonly cutAt?: number;
}

/** A value that can be read, selected, and acted upon: its menu shows on hover and on focus. */
export const Pick: FC<Props> = ({ field, value, event, cutAt }) => (
  <span className="spoorPick">
    <Value value={value} cutAt={cutAt} />
    <MenuButton field={field} value={value} event={event} />
  </span>
);
