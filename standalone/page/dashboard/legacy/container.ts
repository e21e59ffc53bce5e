import type { DashboardModel } from '../model';
import type { Container } from './embeddable';

/** A dashboard of the host as panels of 7.17 know one. */
export function createContainer(dashboard: DashboardModel): Container {
  let reloads = 0;
  dashboard.reload$.subscribe(() => {
    reloads += 1;
    // Told on as a change of state, after which each panel looks at its input again.
    dashboard.change({});
  });
  return {
    inputFor: (id) => {
      const { from, to, query, filters, panels } = dashboard.state$.value;
      const own = panels.find((panel) => panel.id === id)?.state ?? {};
      return {
        timeRange: { from, to },
        query: { language: 'kuery', query },
        filters,
        viewMode: 'edit',
        ...(reloads > 0 ? { lastReloadRequestTime: reloads } : {}),
        ...own,
        id,
      };
    },
    change: (id, changes) => {
      const own = dashboard.state$.value.panels.find((panel) => panel.id === id)?.state ?? {};
      dashboard.keepPanel(id, { ...own, ...changes });
    },
    onChange: (listener) => {
      const subscription = dashboard.state$.subscribe(listener);
      return () => subscription.unsubscribe();
    },
  };
}
