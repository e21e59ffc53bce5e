import { EuiCallOut } from '@elastic/eui';
import React, { type FC } from 'react';
import { plain } from '#common/events/visible';
import { icons } from '#public/kibana/ui/icons';
import { panelTexts } from './texts';

/** Why a panel shows nothing, where it could only show something else than what is asked. */
export const Refusal: FC<{ readonly reasons: readonly string[] }> = ({ reasons }) => (
  <EuiCallOut
    color="warning"
    iconType={icons.warning}
    size="s"
    title={panelTexts.refused}
    role="alert"
    data-test-subj="spoorPanelRefusal"
  >
    {reasons.map((reason) => (
      <p key={reason}>{plain(reason)}</p>
    ))}
  </EuiCallOut>
);
