import { EuiNotificationBadge, EuiSpacer, EuiTab, EuiTabs } from '@elastic/eui';
import React, { type FC } from 'react';
import { formatExact } from '#common/format/numbers';
import { Caveats } from '#public/components/answer/caveats';
import { DashboardTab } from '../dashboard/dashboard_tab';
import { EventsTab } from '../events/events_tab';
import { tabs, type HuntTab } from '../state';
import { useHunt } from '../use_hunt';
import { useTotals } from '../use_totals';
import { EmptyState } from './empty_state';
import { resultTexts } from './texts';

const views: Readonly<Record<HuntTab, FC>> = { dashboard: DashboardTab, events: EventsTab };

/** How many events were found, for the tab; nothing until it is known. */
const Total: FC = () => {
  const totals = useTotals();
  if (totals.state !== 'ready') return null;
  const { total, relation } = totals.data;
  return (
    <EuiNotificationBadge color="subdued" size="m" data-test-subj="spoorTotal">
      {relation === 'gte' ? '≥ ' : ''}
      {formatExact(total)}
    </EuiNotificationBadge>
  );
};

/** What was found, as a dashboard or as a list. */
export const Results: FC = () => {
  const { state, actions } = useHunt();
  const totals = useTotals();
  const View = views[state.tab];
  return (
    <section aria-label={resultTexts.label}>
      <EuiTabs size="s" aria-label={resultTexts.tabsLabel}>
        {tabs.map((tab) => (
          <EuiTab
            key={tab}
            isSelected={tab === state.tab}
            onClick={() => actions.setTab(tab)}
            append={tab === 'events' ? <Total /> : undefined}
            data-test-subj={`spoorTab-${tab}`}
          >
            {resultTexts.tabs[tab]}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="m" />
      {totals.state === 'ready' && totals.isEmpty ? (
        <>
          <Caveats partial={totals.partial} />
          <EmptyState />
        </>
      ) : (
        <View />
      )}
    </section>
  );
};
