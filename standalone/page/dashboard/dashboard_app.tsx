import React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import type { AppMountParametersBase, AppOf } from '../../../typings/kibana-8.19/public';
import type { PageGeneration, Parts } from '../generations/generation';
import { DashboardView } from './dashboard_view';
import type { EmbeddableSystem } from './embeddable_system';
import { createDashboard } from './model';
import { decodeDashboard } from './state';
import { texts } from './texts';

/** Kibana's id for its dashboards. */
const ID = 'dashboards';

/** The host's own dashboard app: small, so that panels can be seen where they are to stand. */
export const dashboardApp = (
  { chrome, theme }: Parts,
  { Providers }: PageGeneration,
  system: EmbeddableSystem,
): AppOf<AppMountParametersBase> => ({
  id: ID,
  title: texts.app,
  category: { id: 'kibana', label: 'Analytics', order: 1000 },
  mount: ({ element, history }) => {
    const isUnreadable = decodeDashboard(history.location.search) === undefined;
    const dashboard = createDashboard(history);
    chrome.start.setBreadcrumbs([{ text: texts.app }]);
    chrome.start.docTitle.change(texts.app);
    render(
      <Providers theme={theme}>
        <DashboardView dashboard={dashboard} system={system} isUnreadable={isUnreadable} />
      </Providers>,
      element,
    );
    return () => {
      unmountComponentAtNode(element);
    };
  },
});
