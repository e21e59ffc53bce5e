import * as fc from 'fast-check';
import { activeAfter, activeBefore, stateOf } from './stay_active';

const alerts = (...ids: string[]) => ids.map((id) => ({ id, context: { of: id } }));
const ids = (active: ReadonlyArray<{ id: string }>) => active.map(({ id }) => id);

test.each<[string, string[], boolean, string[], string[]]>([
  ['what is found is active', ['a', 'b'], false, [], ['a', 'b']],
  ['what is no longer found recovers', ['b'], false, ['a', 'b'], ['b']],
  ['nothing recovers where the limit was reached', ['b'], true, ['a'], ['a', 'b']],
  ['new ones take the room that is left', ['c', 'd', 'e'], true, ['a', 'b'], ['a', 'b', 'c']],
  ['where there is no room, nothing is new', ['d'], true, ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['what is found again is there once', ['a', 'b'], true, ['a', 'b'], ['a', 'b']],
])('%s', (_, found, limitReached, before, expected) =>
  expect(ids(activeAfter({ alerts: alerts(...found), limitReached }, before, 3))).toEqual(expected),
);

test('what stays without being found has no context, what is found has its own', () =>
  expect(activeAfter({ alerts: alerts('b'), limitReached: true }, ['a', 'b'], 3)).toEqual([
    { id: 'a' },
    { id: 'b', context: { of: 'b' } },
  ]));

const someIds = fc.uniqueArray(fc.string(), { maxLength: 12 });

test('never more than the limit, never an alert twice, and none recovers while the limit is reached', () =>
  fc.assert(
    fc.property(someIds, someIds, fc.integer({ min: 12, max: 20 }), (found, before, limit) => {
      const active = ids(activeAfter({ alerts: alerts(...found), limitReached: true }, before, limit));
      expect(active.length).toBeLessThanOrEqual(limit);
      expect(new Set(active).size).toBe(active.length);
      expect(before.every((id) => active.includes(id))).toBe(true);
    }),
  ));

test('the next run reads what this one left', () =>
  fc.assert(fc.property(someIds, (left) => expect(activeBefore(stateOf(alerts(...left)))).toEqual(left))));

test.each([[undefined], [{}], [{ active: 'a' }]])('a state like %j tells of no alert', (state) =>
  expect(activeBefore(state)).toEqual([]),
);
