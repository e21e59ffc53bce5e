import { BehaviorSubject } from 'rxjs';
import { createPanelState } from './panel_state';
import { unsavedChanges } from './unsaved_changes';

const OWN = ['asks'];

test('a panel has unsaved changes while it differs from what is saved, however its keys are named and ordered', () => {
  const state = createPanelState({ asks: 1, hidePanelTitles: true }, OWN);
  const saved$ = new BehaviorSubject<unknown>({ rawState: { hide_title: true, asks: 1 }, references: [] });
  const dashboard = { lastSavedStateForChild$: () => saved$, getLastSavedStateForChild: () => saved$.value };
  const told: boolean[] = [];
  const subscription = unsavedChanges(state, { uuid: 'p', dashboard, own: OWN }).subscribe((is) =>
    told.push(is),
  );
  expect(told.at(-1)).toBe(false);
  state.saved$.next({ asks: 2 });
  expect(told.at(-1)).toBe(true);
  saved$.next({ rawState: { hide_title: true, asks: 2 } });
  expect(told.at(-1)).toBe(false);
  subscription.unsubscribe();
  expect(saved$.observed).toBe(false);
});
