import { KeptSettings } from './kept_settings';

const settings = { sources: ['eve-*'], deepLinks: [], revision: 'a' };

test('settings are remembered for five seconds, by space, and until they are changed', () => {
  let now = 0;
  const kept = new KeptSettings(() => now);
  kept.keep('default', settings, kept.generation);
  expect(kept.get('default')).toBe(settings);
  expect(kept.get('other')).toBeUndefined();
  now = 5_000;
  expect(kept.get('default')).toBeUndefined();
  kept.keep('default', settings, kept.generation);
  kept.forget('default');
  expect(kept.get('default')).toBeUndefined();
});

test('what was being read while settings were changed is not remembered', () => {
  const kept = new KeptSettings(() => 0);
  const { generation } = kept;
  kept.forget('default');
  kept.keep('default', settings, generation);
  expect(kept.get('default')).toBeUndefined();
});
