import { outcomeOf } from './outcome_of';

test.each([
  [true, 'active', 'active'],
  [true, 'pending', 'pending'],
  [false, 'active', 'disabled'],
  [false, 'error', 'disabled'],
])('of a rule whose "enabled" is %s, a last run of status %s is shown as %s', (enabled, status, shown) =>
  expect(outcomeOf({ enabled, execution_status: { status } })).toBe(shown),
);
