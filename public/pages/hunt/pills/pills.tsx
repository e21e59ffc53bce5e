import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import React, { type FC } from 'react';
import { useHunt } from '../use_hunt';
import { AddPill } from './add_pill';
import { PillBadge } from './pill_badge';
import { pillTexts } from './texts';

/** The filters beside the bar: what is included and excluded, everywhere on the page. */
export const Pills: FC = () => {
  const { state, actions } = useHunt();
  return (
    <EuiFlexGroup
      gutterSize="xs"
      alignItems="center"
      wrap
      responsive={false}
      role="group"
      aria-label={pillTexts.list}
    >
      {state.pills.map((pill) => (
        <EuiFlexItem key={pill.id} grow={false}>
          <PillBadge pill={pill} />
        </EuiFlexItem>
      ))}
      <EuiFlexItem grow={false}>
        <AddPill />
      </EuiFlexItem>
      {state.pills.length > 1 && (
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty size="xs" color="text" onClick={actions.clearPills}>
            {pillTexts.clear}
          </EuiButtonEmpty>
        </EuiFlexItem>
      )}
    </EuiFlexGroup>
  );
};
