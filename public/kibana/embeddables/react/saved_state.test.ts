import { foreign, formFor, formOf, readShared, unwrap, wrap } from './saved_state';

test.each<[string, string]>([
  ['8.19.2', 'with_references'],
  ['9.0.0', 'with_references'],
  ['9.3.4', 'with_references'],
  ['9.4.0', 'flat'],
  ['9.10.0', 'flat'],
  ['10.0.0', 'flat'],
])('a new panel of Kibana %s is given %s', (version, form) => expect(formFor(version)).toBe(form));

test.each([
  ['with_references', { rawState: { asks: 1 }, references: [] }],
  ['flat', { asks: 1 }],
] as const)('a state %s is read, and given back in its form', (form, given) => {
  expect(formOf(given)).toBe(form);
  expect(unwrap(given)).toEqual({ asks: 1 });
  expect(wrap({ asks: 1 }, form)).toEqual(given);
});

test.each([undefined, null, 'x', []])('%j is an empty state', (given) => expect(unwrap(given)).toEqual({}));

test('keys of every panel are read by both their names, and what is not ours is kept', () => {
  const state = { asks: 1, timeRange: 2, hide_title: true, enhancements: { a: 1 } };
  expect(readShared(state, 'time_range')).toBe(2);
  expect(readShared(state, 'hide_title')).toBe(true);
  expect(foreign(state, ['asks'])).toEqual({ enhancements: { a: 1 } });
});
