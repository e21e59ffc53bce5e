import { BehaviorSubject, distinctUntilChanged, map, type Observable } from 'rxjs';
import type { DashboardModel } from '../model';
import type { DashboardState } from '../state';

type State = Readonly<Record<string, unknown>>;

/** How a generation's dashboards hand states to panels and take them back. */
export interface StateForm {
  readonly wrap: (state: State) => unknown;
  readonly unwrap: (given: unknown) => State;
}

const isRecord = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a state that is no object, nothing is kept. */
const recordOf = (value: unknown): State => (isRecord(value) ? value : {});

/** 8.19: a state with the saved objects that it refers to. */
export const withReferences: StateForm = {
  wrap: (rawState) => ({ rawState, references: [] }),
  unwrap: (given) => recordOf(recordOf(given)['rawState']),
};

/** Since 9.4: the state itself. */
export const flat: StateForm = { wrap: (state) => state, unwrap: recordOf };

/** One part of the dashboard's state, as Kibana publishes it: with its value at hand. */
function part<T>(dashboard: DashboardModel, read: (state: DashboardState) => T): BehaviorSubject<T> {
  const subject = new BehaviorSubject(read(dashboard.state$.value));
  dashboard.state$
    .pipe(
      map(read),
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
    )
    .subscribe(subject);
  return subject;
}

/** What panels of Kibana 8.19 and 9 see of their dashboard. */
export interface ParentApi {
  readonly query$: Observable<unknown>;
  readonly filters$: Observable<unknown>;
  readonly timeRange$: Observable<unknown>;
  readonly reload$: Observable<void>;
  readonly viewMode$: Observable<string>;
  readonly getSerializedStateForChild: (id: string) => unknown;
  readonly getLastSavedStateForChild: (id: string) => unknown;
  readonly lastSavedStateForChild$: (id: string) => Observable<unknown>;
  readonly addNewPanel: (panel: {
    readonly panelType: string;
    readonly serializedState?: unknown;
  }) => Promise<void>;
}

export function createParentApi(dashboard: DashboardModel, { wrap, unwrap }: StateForm): ParentApi {
  const stateOf = (id: string) => {
    const found = dashboard.state$.value.panels.find((panel) => panel.id === id);
    return found && wrap(found.state);
  };
  return {
    query$: part(dashboard, ({ query }) => ({ language: 'kuery', query })),
    filters$: part(dashboard, ({ filters }) => filters),
    timeRange$: part(dashboard, ({ from, to }) => ({ from, to })),
    reload$: dashboard.reload$,
    viewMode$: new BehaviorSubject('edit'),
    getSerializedStateForChild: stateOf,
    getLastSavedStateForChild: stateOf,
    lastSavedStateForChild$: (id) => dashboard.state$.pipe(map(() => stateOf(id))),
    addNewPanel: async ({ panelType, serializedState }) =>
      dashboard.addPanel(panelType, unwrap(serializedState)),
  };
}
