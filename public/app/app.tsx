import { EuiErrorBoundary } from '@elastic/eui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { History } from 'history';
import React, { useState, type FC } from 'react';
import { Redirect, Route, Router, Switch } from 'react-router-dom';
import { ServicesContext } from '#public/hooks/use_services';
import { HistoryPage } from '#public/pages/history/history_page';
import { HuntPage } from '#public/pages/hunt/hunt_page';
import { NetworksPage } from '#public/pages/networks/networks_page';
import { SettingsPage } from '#public/pages/settings/settings_page';
import { SetupPage } from '#public/pages/setup/setup_page';
import { AppStyles } from './app_styles';
import { pages } from './links';
import { NoSuchPage } from './no_such_page';
import type { Services } from './services';

interface Props {
  readonly services: Services;
  readonly history: History;
}

/** Spoor's pages, each at its path within the app. */
export const App: FC<Props> = ({ services, history }) => {
  const [client] = useState(() => new QueryClient());
  return (
    <ServicesContext.Provider value={services}>
      <QueryClientProvider client={client}>
        <AppStyles />
        <Router history={history}>
          <EuiErrorBoundary>
            <Switch>
              <Route exact path={pages.hunt.path}>
                <HuntPage />
              </Route>
              <Route exact path={pages.networks.path}>
                <NetworksPage />
              </Route>
              <Route exact path={pages.history.path}>
                <HistoryPage />
              </Route>
              <Route exact path={pages.settings.path}>
                <SettingsPage />
              </Route>
              <Route exact path={pages.setup.path}>
                <SetupPage />
              </Route>
              <Route exact path="/">
                <Redirect to={pages.hunt.path} />
              </Route>
              <Route>
                <NoSuchPage />
              </Route>
            </Switch>
          </EuiErrorBoundary>
        </Router>
      </QueryClientProvider>
    </ServicesContext.Provider>
  );
};
