import { recall, remember } from './remembered';

test('what is short comes back, what is long does not', () => {
  const context = { sentence: '10.1.1.15: 12 events', count: 12, query: 'a'.repeat(257) };
  expect(recall({ start: '2026-11-22T14:00:00Z', ...remember(context) })).toEqual({
    sentence: '10.1.1.15: 12 events',
    count: 12,
  });
});

test.each([[{}], [{ context: 'no' }], [{ context: null }]])('nothing comes out of the state %j', (state) =>
  expect(recall(state)).toEqual({}),
);
