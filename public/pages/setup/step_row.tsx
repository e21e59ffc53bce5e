import { EuiFlexGroup, EuiFlexItem, EuiIcon, EuiPanel, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import React, { type FC } from 'react';
import type { Step, StepState } from '#common/setup/checklist';
import { setupTexts } from './texts';

const signs: Readonly<Record<StepState, { readonly type: string; readonly color: string }>> = {
  done: { type: 'check', color: 'success' },
  open: { type: 'dot', color: 'subdued' },
  wrong: { type: 'alert', color: 'danger' },
};

interface Props {
  readonly step: Step;
}

/** A line of the checklist: whether it is done, why not, and below it what one can do. */
export const StepRow: FC<Props> = ({ step: { id, state, reasons }, children }) => (
  <>
    <EuiPanel hasBorder hasShadow={false} data-test-subj={`spoorStep-${id}`} data-state={state}>
      <EuiFlexGroup gutterSize="m" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiIcon {...signs[state]} title={setupTexts.states[state]} />
        </EuiFlexItem>
        <EuiFlexItem>
          <EuiTitle size="xs">
            <h2>{setupTexts.titles[id]}</h2>
          </EuiTitle>
          {reasons.length === 0 ? null : (
            <EuiText size="s" color="subdued">
              {reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </EuiText>
          )}
          {children}
        </EuiFlexItem>
      </EuiFlexGroup>
    </EuiPanel>
    <EuiSpacer size="s" />
  </>
);
