import type { Dashboard } from '#common/panels/follow';
import type { PanelPlace } from '#common/panels/filters';
import type { PanelSource } from '#public/panels/panel_source';
import { changingSource } from '../changing';
import { call, property, toTimeRange, toTimeslice } from '../input';
import { followAll, publishes, type Followed } from './subjects';

interface Panel {
  readonly uuid: string;
  readonly dashboard: unknown;
  /** What the panel publishes itself, as Kibana has completed it. */
  readonly api: unknown;
  /** The settings so far. */
  readonly saved: unknown;
}

/** The panel's section; 9.1 calls a panel's place `gridData`, later ones `grid`. */
function sectionOf({ dashboard, uuid }: Panel): string | undefined {
  const panel = property(property(call(property(dashboard, 'layout$'), 'getValue'), 'panels'), uuid);
  const section = property(property(panel, 'grid') ?? property(panel, 'gridData'), 'sectionId');
  return typeof section === 'string' ? section : undefined;
}

const placeOf = (panel: Panel): PanelPlace => ({ id: panel.uuid, section: sectionOf(panel) });

/**
 * What a panel is told by a dashboard of Kibana 8.19 and 9. Means what `fetch$` of Kibana's own panels means, which plugins
 * from outside cannot import: the panel's own time range goes before the dashboard's, and before its slice of time;
 * nothing is asked while either side pauses; `reload$` asks again.
 */
export function dashboardSource(panel: Panel): PanelSource {
  const { dashboard, api } = panel;
  const first = { saved: panel.saved, dashboard: {}, place: placeOf(panel), isPaused: true, reloads: 0 };
  return changingSource(first, (change) => {
    const heard: {
      query?: unknown;
      filters?: unknown;
      range?: unknown;
      slice?: unknown;
      ownRange?: unknown;
    } = {};
    // Who publishes that it may pause is paused until it has said otherwise.
    const pauses = new Map(
      [dashboard, api].filter((of) => publishes(of, 'isFetchPaused$')).map((of) => [of, true]),
    );
    let reloads = 0;

    const tell = () => {
      const ownRange = toTimeRange(heard.ownRange);
      const told: Dashboard = {
        query: heard.query,
        filters: heard.filters,
        timeRange: ownRange ?? toTimeRange(heard.range),
        timeslice: ownRange === undefined ? toTimeslice(heard.slice) : undefined,
      };
      change({
        dashboard: told,
        place: placeOf(panel),
        isPaused: [...pauses.values()].includes(true),
        reloads,
      });
    };
    const following = (of: unknown, name: string, take: (value: unknown) => void): Followed => ({
      of,
      name,
      onNext: (value) => {
        take(value);
        tell();
      },
    });
    tell();
    return followAll([
      following(dashboard, 'query$', (query) => (heard.query = query)),
      following(dashboard, 'filters$', (filters) => (heard.filters = filters)),
      following(dashboard, 'timeRange$', (range) => (heard.range = range)),
      following(dashboard, 'timeslice$', (slice) => (heard.slice = slice)),
      following(api, 'timeRange$', (range) => (heard.ownRange = range)),
      following(dashboard, 'reload$', () => {
        reloads += 1;
      }),
      ...[...pauses.keys()].map((of) =>
        following(of, 'isFetchPaused$', (isPaused) => pauses.set(of, isPaused === true)),
      ),
      { of: api, name: 'saved$', onNext: (saved) => change({ saved }) },
    ]);
  });
}
