import type { History } from 'history';
import { BehaviorSubject, Subject } from 'rxjs';
import { decodeDashboard, emptyDashboard, encodeDashboard, type DashboardState } from './state';

/** The dashboard on screen, and what changes it. Every change goes into the address. */
export interface DashboardModel {
  readonly state$: BehaviorSubject<DashboardState>;
  /** Emits when everything is to be asked again. */
  readonly reload$: Subject<void>;
  readonly change: (part: Partial<DashboardState>) => void;
  readonly addPanel: (type: string, state: Readonly<Record<string, unknown>>) => void;
  readonly removePanel: (id: string) => void;
  /** Keeps what a panel says that its state is. */
  readonly keepPanel: (id: string, state: Readonly<Record<string, unknown>>) => void;
}

/** An id that no panel of the dashboard has. */
const newId = ({ panels }: DashboardState): string =>
  String(1 + Math.max(0, ...panels.map(({ id }) => Number.parseInt(id, 10) || 0)));

/** The dashboard that the address holds; an empty one where it holds none. */
export function createDashboard(history: History): DashboardModel {
  const state$ = new BehaviorSubject(decodeDashboard(history.location.search) ?? emptyDashboard);
  function change(part: Partial<DashboardState>) {
    const state = { ...state$.value, ...part };
    history.replace({ search: encodeDashboard(state) });
    state$.next(state);
  }
  return {
    state$,
    reload$: new Subject<void>(),
    change,
    addPanel: (type, state) =>
      change({ panels: [...state$.value.panels, { id: newId(state$.value), type, state: { ...state } }] }),
    removePanel: (id) => change({ panels: state$.value.panels.filter((panel) => panel.id !== id) }),
    keepPanel: (id, state) =>
      change({
        panels: state$.value.panels.map((panel) =>
          panel.id === id ? { ...panel, state: { ...state } } : panel,
        ),
      }),
  };
}
