import { QueryClient, QueryClientProvider, useIsFetching } from '@tanstack/react-query';
import React, { useEffect, useState, type FC } from 'react';
import type { Services } from '#public/app/services';
import { ComponentStyles } from '#public/components/component_styles';
import { ServicesContext } from '#public/hooks/use_services';
import { DashboardStyles } from '#public/pages/hunt/dashboard/dashboard_styles';
import { EventsStyles } from '#public/pages/hunt/events/events_styles';
import { usePanelInput, type PanelInput, type PanelSource } from './panel_source';
import { PanelStyles } from './panel_styles';

/** What a panel of any kind draws from its input. */
export type PanelView = FC<{
  readonly input: PanelInput;
  /** Told what to call the panel where nobody gave it a title. */
  readonly onTitle: (title: string) => void;
}>;

interface Props {
  readonly view: PanelView;
  readonly services: Services;
  readonly source: PanelSource;
  /** Told whether an answer is under way. */
  readonly onLoading: (isLoading: boolean) => void;
  readonly onTitle: (title: string) => void;
}

/** A panel outside the app's tree, with all that its parts stand in. */
export const PanelRoot: FC<Props> = ({ services, ...props }) => {
  const [client] = useState(() => new QueryClient());
  const { reloads } = usePanelInput(props.source);
  useEffect(() => {
    if (reloads > 0) void client.invalidateQueries();
  }, [client, reloads]);
  useEffect(() => () => void client.cancelQueries(), [client]);
  return (
    <ServicesContext.Provider value={services}>
      <QueryClientProvider client={client}>
        <ComponentStyles />
        <DashboardStyles />
        <EventsStyles />
        <PanelStyles />
        <Body {...props} />
      </QueryClientProvider>
    </ServicesContext.Provider>
  );
};

const Body: FC<Omit<Props, 'services'>> = ({ view: View, source, onLoading, onTitle }) => {
  const isLoading = useIsFetching() > 0;
  useEffect(() => onLoading(isLoading), [isLoading, onLoading]);
  return (
    <div className="spoorDashboardPanel" data-test-subj="spoorDashboardPanel">
      <View input={usePanelInput(source)} onTitle={onTitle} />
    </div>
  );
};
