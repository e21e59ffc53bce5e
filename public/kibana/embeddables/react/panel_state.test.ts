import { createPanelState } from './panel_state';

const OWN = ['asks', 'shows'];

test('a state is given back as it came', () => {
  const saved = {
    asks: 1,
    title: 'T',
    hide_title: true,
    time_range: { from: 'a', to: 'b' },
    hide_border: true,
  };
  expect(createPanelState(saved, OWN).read()).toEqual(saved);
});

test('what Kibana 8.19 has named otherwise is given back by its new name', () => {
  const state = createPanelState({ hidePanelTitles: true, timeRange: { from: 'a', to: 'b' } }, OWN);
  expect(state.read()).toEqual({ hide_title: true, time_range: { from: 'a', to: 'b' } });
});

test('every change is told, and all of a state can be taken over', () => {
  const state = createPanelState({ asks: 1, title: 'T' }, OWN);
  let told = 0;
  const end = state.onChange(() => {
    told += 1;
  });
  const atFirst = told;
  state.title$.next('U');
  expect(told).toBe(atFirst + 1);
  end();
  state.apply({ asks: 2 });
  expect(state.read()).toEqual({ asks: 2 });
  expect(told).toBe(atFirst + 1);
});
