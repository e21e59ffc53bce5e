import { EuiSpacer } from '@elastic/eui';
import React, { type FC } from 'react';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { ComponentStyles } from '#public/components/component_styles';
import { SkeletonRectangle } from '#public/kibana/ui/skeleton';
import { Findings } from '../findings/findings';
import { HuntMenus } from '../menu/hunt_menus';
import { useTotals } from '../use_totals';
import { DashboardStyles } from './dashboard_styles';
import { Histogram, HISTOGRAM_HEIGHT } from './histogram';
import { Panels } from './panels_view';

/** What was found at a glance: the open hunt's findings, events over time, and the commonest values by protocol. */
export const DashboardTab: FC = () => (
  <HuntMenus>
    <ComponentStyles />
    <DashboardStyles />
    <Findings />
    <Overview />
  </HuntMenus>
);

const Overview: FC = () => {
  const totals = useTotals();
  return (
    <>
      <OverTime totals={totals} />
      <EuiSpacer size="m" />
      {totals.state !== 'failed' && <Panels />}
    </>
  );
};

const OverTime: FC<{ readonly totals: ReturnType<typeof useTotals> }> = ({ totals }) => {
  switch (totals.state) {
    case 'waiting':
    case 'loading':
      return <SkeletonRectangle height={HISTOGRAM_HEIGHT} />;
    case 'failed':
      return <Failure error={totals.error} retry={totals.retry} />;
    case 'ready':
      return (
        <>
          <Caveats partial={totals.partial} notes={totals.notes} />
          <Histogram summary={totals.data} />
        </>
      );
  }
};
