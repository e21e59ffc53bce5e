import { EuiText, EuiTitle } from '@elastic/eui';
import React, { type FC } from 'react';
import { numberOf } from './counted';

interface Props {
  readonly count: number;
  /** There may be more. */
  readonly isLeast: boolean;
  readonly unit: string;
}

/** A number, as large as it can be read across a room. */
export const Headline: FC<Props> = ({ count, isLeast, unit }) => (
  <div className="spoorDashboardPanel__body spoorDashboardPanel__count">
    <EuiTitle size="l">
      <p data-test-subj="spoorPanelNumber">{numberOf(count, isLeast)}</p>
    </EuiTitle>
    <EuiText size="s" color="subdued">
      {unit}
    </EuiText>
  </div>
);
