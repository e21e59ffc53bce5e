import { BehaviorSubject, Subject } from 'rxjs';
import type { PanelInput } from '#public/panels/panel_source';
import { dashboardSource } from './dashboard_source';

const DAY = { from: 'now-1d', to: 'now' };
const WEEK = { from: 'now-7d', to: 'now' };

const createDashboard = () => ({
  query$: new BehaviorSubject<unknown>({ language: 'kuery', query: 'a:b' }),
  filters$: new BehaviorSubject<unknown>([]),
  timeRange$: new BehaviorSubject<unknown>(WEEK),
  timeslice$: new BehaviorSubject<unknown>(undefined),
  reload$: new Subject<void>(),
});

/** The inputs that somebody who listens is told, in their order. */
function listen(dashboard: unknown, api: unknown = {}) {
  const source = dashboardSource({ uuid: 'p', dashboard, api, saved: { asks: 1 } });
  const told: PanelInput[] = [];
  const end = source.subscribe(() => told.push(source.get()));
  return { source, told, end };
}

test('a panel is told query, filters and time at once, and asks nothing before', async () => {
  const { source, told } = listen(createDashboard());
  await Promise.resolve();
  expect(told).toHaveLength(1);
  expect(source.get()).toEqual({
    saved: { asks: 1 },
    dashboard: { query: { language: 'kuery', query: 'a:b' }, filters: [], timeRange: WEEK },
    place: { id: 'p' },
    isPaused: false,
    reloads: 0,
  });
});

test('a range of the panel’s own goes before the dashboard’s, and before its slice of time', async () => {
  const dashboard = createDashboard();
  const api = { timeRange$: new BehaviorSubject<unknown>(undefined) };
  const { source } = listen(dashboard, api);
  dashboard.timeslice$.next([0, 60_000]);
  expect(source.get().dashboard).toMatchObject({ timeRange: WEEK, timeslice: [0, 60_000] });
  api.timeRange$.next(DAY);
  expect(source.get().dashboard).toMatchObject({ timeRange: DAY, timeslice: undefined });
});

test('a refresh is told, and a pause of either side', async () => {
  const dashboard = { ...createDashboard(), isFetchPaused$: new Subject<boolean>() };
  const { source } = listen(dashboard, { isFetchPaused$: new BehaviorSubject(false) });
  expect(source.get().isPaused).toBe(true);
  dashboard.isFetchPaused$.next(false);
  dashboard.reload$.next();
  expect(source.get()).toMatchObject({ isPaused: false, reloads: 1 });
});

test('a section is known by the names that 9.1 and later ones give its place', () => {
  const at = (place: object) => ({ layout$: new BehaviorSubject({ panels: { p: place } }) });
  expect(listen(at({ gridData: { sectionId: 's' } })).source.get().place.section).toBe('s');
  expect(listen(at({ grid: { sectionId: 's' } })).source.get().place.section).toBe('s');
});

test('who no longer listens is told nothing, and nothing is followed for them', async () => {
  const dashboard = createDashboard();
  const { told, end } = listen(dashboard);
  end();
  await Promise.resolve();
  expect(told).toEqual([]);
  expect(dashboard.query$.observed).toBe(false);
});

test.each([undefined, null, 'x', {}, { query$: 'x', timeRange$: new BehaviorSubject({ from: 1 }) }])(
  'of a dashboard that publishes nothing usable, nothing is told: %#',
  (dashboard) => {
    const { timeRange, query } = listen(dashboard).source.get().dashboard;
    expect([timeRange, query]).toEqual([undefined, undefined]);
  },
);
