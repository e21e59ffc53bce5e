import React, { type FC } from 'react';
import { useServices } from '#public/hooks/use_services';
import { SuperDatePicker } from '#public/kibana/ui/super_date_picker';
import { useHunt } from '../use_hunt';
import { quickPeriods } from './quick_periods';

/** How often an automatic refresh runs when a person switches it on without choosing. */
const USUAL_REFRESH_SECONDS = 60;

/** The period that is searched, with a button to ask again. */
export const PeriodPicker: FC = () => {
  const { state, actions } = useHunt();
  const { preferences } = useServices();
  const { refreshSeconds } = state;
  return (
    <SuperDatePicker
      start={state.from}
      end={state.to}
      dateFormat={preferences.dateFormat}
      timeFormat="HH:mm"
      commonlyUsedRanges={[...quickPeriods]}
      isPaused={refreshSeconds === undefined}
      refreshInterval={(refreshSeconds ?? USUAL_REFRESH_SECONDS) * 1_000}
      onTimeChange={({ start, end, isInvalid }) => {
        if (!isInvalid) actions.setRange(start, end);
      }}
      onRefresh={actions.refresh}
      onRefreshChange={({ isPaused, refreshInterval }) =>
        actions.refreshEvery(isPaused ? undefined : Math.max(5, Math.round(refreshInterval / 1_000)))
      }
      width="auto"
    />
  );
};
