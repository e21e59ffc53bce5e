import { EuiEmptyPrompt, EuiSkeletonRectangle, EuiSpacer } from '@elastic/eui';
import React, { type FC } from 'react';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { ComponentStyles } from '#public/components/component_styles';
import { HuntMenus } from '../menu/hunt_menus';
import { useTotals } from '../use_totals';
import { DashboardStyles } from './dashboard_styles';
import { Histogram, HISTOGRAM_HEIGHT } from './histogram';
import { Panels } from './panels_view';
import { dashboardTexts } from './texts';

/** What was found at a glance: events over time, and the commonest values by protocol. */
export const DashboardTab: FC = () => (
  <HuntMenus>
    <ComponentStyles />
    <DashboardStyles />
    <Overview />
  </HuntMenus>
);

const Overview: FC = () => {
  const totals = useTotals();
  const isNothing = totals.state === 'failed' || (totals.state === 'ready' && totals.isEmpty);
  return (
    <>
      <OverTime totals={totals} />
      <EuiSpacer size="m" />
      {!isNothing && <Panels />}
    </>
  );
};

const OverTime: FC<{ readonly totals: ReturnType<typeof useTotals> }> = ({ totals }) => {
  switch (totals.state) {
    case 'waiting':
    case 'loading':
      return <EuiSkeletonRectangle width="100%" height={HISTOGRAM_HEIGHT} borderRadius="s" />;
    case 'failed':
      return <Failure error={totals.error} retry={totals.retry} />;
    case 'ready':
      return (
        <>
          <Caveats partial={totals.partial} notes={totals.notes} />
          {totals.isEmpty ? <NoEvents /> : <Histogram summary={totals.data} />}
        </>
      );
  }
};

const NoEvents: FC = () => (
  <EuiEmptyPrompt
    iconType="search"
    titleSize="s"
    title={<h2>{dashboardTexts.noEvents}</h2>}
    body={<p>{dashboardTexts.noEventsBody}</p>}
  />
);
