import { Observable } from 'rxjs';
import { call } from '../input';
import type { PanelState } from './panel_state';
import { createPanelState } from './panel_state';
import { unwrap } from './saved_state';
import { followAll } from './subjects';

interface Panel {
  readonly uuid: string;
  readonly dashboard: unknown;
  readonly own: readonly string[];
}

/** Brought into one form, in which equal states are equal texts. */
const written = (given: unknown, own: readonly string[]): string =>
  JSON.stringify(
    Object.entries(createPanelState(unwrap(given), own).read()).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether a panel differs from what the dashboard has saved of it, as the dashboard's own bar says. */
export const unsavedChanges = (state: PanelState, { uuid, dashboard, own }: Panel): Observable<boolean> =>
  new Observable((subscriber) => {
    let last: unknown = call(dashboard, 'getLastSavedStateForChild', uuid);
    const tell = () => subscriber.next(written(state.read(), own) !== written(last, own));
    const stopState = state.onChange(tell);
    const lastSaved$ = call(dashboard, 'lastSavedStateForChild$', uuid);
    const stopSaved = followAll([
      {
        of: { lastSaved$ },
        name: 'lastSaved$',
        onNext: (saved) => {
          last = saved;
          tell();
        },
      },
    ]);
    return () => {
      stopState();
      stopSaved();
    };
  });
