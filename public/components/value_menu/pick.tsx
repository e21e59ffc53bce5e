import React, { useContext, type FC } from 'react';
import { WhereaboutsContext } from '#public/components/network/whereabouts_context';
import { whereaboutsText } from '#public/components/network/whereabouts_text';
import { Value } from '#public/components/value/value';
import { MenuButton } from './menu_button';
import type { Picked } from './surroundings';

interface Props extends Picked {
  readonly cutAt?: number;
}

/**
 * A value that can be read, selected, and acted upon: its menu shows on hover and on focus, and so does the network of
 * an address.
 */
export const Pick: FC<Props> = ({ field, value, event, cutAt }) => {
  const whereabouts = useContext(WhereaboutsContext)(field, value);
  return (
    <span className="spoorPick" title={whereabouts && whereaboutsText(whereabouts)}>
      <Value value={value} cutAt={cutAt} />
      <MenuButton field={field} value={value} event={event} />
    </span>
  );
};
