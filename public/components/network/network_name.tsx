import React, { useContext, type FC } from 'react';
import type { EventValue } from '#common/events/values';
import { WhereaboutsContext } from './whereabouts_context';
import { whereaboutsText } from './whereabouts_text';

interface Props {
  readonly field: string;
  readonly value: EventValue;
}

/** Where an address lies, to stand below it. Draws nothing for other values. */
export const NetworkName: FC<Props> = ({ field, value }) => {
  const whereabouts = useContext(WhereaboutsContext)(field, value);
  return whereabouts === undefined ? null : (
    <bdi className="spoorNetworkName" data-test-subj="spoorNetworkName">
      {whereaboutsText(whereabouts)}
    </bdi>
  );
};
