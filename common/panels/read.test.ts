import { eventsPanel, huntPanel, newEventsPanel, newHuntPanel } from './state';
import { readPanel } from './read';

test('a new panel is one that can be read', () => {
  expect(readPanel(huntPanel, newHuntPanel)).toEqual({ _tag: 'Right', right: newHuntPanel });
  expect(readPanel(eventsPanel, newEventsPanel)).toEqual({ _tag: 'Right', right: newEventsPanel });
});

test('what Kibana keeps beside it does not matter', () => {
  const saved = {
    ...newHuntPanel,
    title: 'Mine',
    time_range: { from: 'now-1d', to: 'now' },
    enhancements: {},
  };
  expect(readPanel(huntPanel, saved)).toEqual({ _tag: 'Right', right: newHuntPanel });
});

test.each<[string, unknown, RegExp]>([
  ['nothing', undefined, /expected an object, got nothing/],
  ['an empty object', {}, /panel\.asks: expected .*, got nothing/],
  ['an unknown view', { ...newHuntPanel, shows: { type: 'map' } }, /panel\.shows/],
  [
    'too many values',
    { ...newHuntPanel, shows: { type: 'top_values', field: 'x', size: 1e6 } },
    /panel\.shows/,
  ],
])('%s is refused in a sentence', (_, saved, reason) => {
  expect(readPanel(huntPanel, saved)).toEqual({ _tag: 'Left', left: expect.stringMatching(reason) });
});
