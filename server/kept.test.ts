import { Kept } from './kept';

const settings = { sources: ['eve-*'] };

test('what was set is remembered for five seconds, by space, and until it is changed', () => {
  let now = 0;
  const kept = new Kept<object>(() => now);
  kept.keep('default', settings, kept.generation);
  expect(kept.get('default')).toBe(settings);
  expect(kept.get('other')).toBeUndefined();
  now = 5_000;
  expect(kept.get('default')).toBeUndefined();
  kept.keep('default', settings, kept.generation);
  kept.forget('default');
  expect(kept.get('default')).toBeUndefined();
});

test('what was being read while it was changed is not remembered', () => {
  const kept = new Kept<object>(() => 0);
  const { generation } = kept;
  kept.forget('default');
  kept.keep('default', settings, generation);
  expect(kept.get('default')).toBeUndefined();
});
