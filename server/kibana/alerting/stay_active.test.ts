import * as fc from 'fast-check';
import { activeAfter, activeBefore, ownBefore, stateOf } from './stay_active';

const alerts = (...ids: string[]) => ids.map((id) => ({ id, context: { of: id } }));
const known = (...ids: string[]) => ids.map((id) => ({ id, context: { of: `${id} before` } }));
const ids = (active: ReadonlyArray<{ id: string }>) => active.map(({ id }) => id);

test.each<[string, string[], boolean, string[], string[]]>([
  ['what is found is active', ['a', 'b'], false, [], ['a', 'b']],
  ['what is no longer found recovers', ['b'], false, ['a', 'b'], ['b']],
  ['nothing recovers where the limit was reached', ['b'], true, ['a'], ['a', 'b']],
  ['new ones take the room that is left', ['c', 'd', 'e'], true, ['a', 'b'], ['a', 'b', 'c']],
  ['where there is no room, nothing is new', ['d'], true, ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['what is found again is there once', ['a', 'b'], true, ['a', 'b'], ['a', 'b']],
])('%s', (_, found, limitReached, before, expected) =>
  expect(ids(activeAfter({ alerts: alerts(...found), limitReached }, known(...before), 3))).toEqual(expected),
);

test('what stays without being found has its context of before, what is found has its own', () =>
  expect(activeAfter({ alerts: alerts('b'), limitReached: true }, known('a', 'b'), 3)).toEqual([
    { id: 'a', context: { of: 'a before' }, isFound: false },
    { id: 'b', context: { of: 'b' }, isFound: true },
  ]));

const someIds = fc.uniqueArray(fc.string(), { maxLength: 12 });

test('never more than the limit, never an alert twice, and none recovers while the limit is reached', () =>
  fc.assert(
    fc.property(someIds, someIds, fc.integer({ min: 12, max: 20 }), (found, before, limit) => {
      const active = ids(
        activeAfter({ alerts: alerts(...found), limitReached: true }, known(...before), limit),
      );
      expect(active.length).toBeLessThanOrEqual(limit);
      expect(new Set(active).size).toBe(active.length);
      expect(before.every((id) => active.includes(id))).toBe(true);
    }),
  ));

test('the next run reads what this one left', () =>
  fc.assert(
    fc.property(someIds, fc.string(), (left, own) => {
      const active = activeAfter({ alerts: alerts(...left), limitReached: false }, [], 20);
      const stored: unknown = JSON.parse(JSON.stringify(stateOf(active, own)));
      expect(activeBefore(stored)).toEqual(alerts(...left));
      expect(ownBefore(stored)).toBe(own);
    }),
  ));

test.each([[undefined], [{}], [{ active: 'a' }]])('a state like %j tells of no alert', (state) =>
  expect(activeBefore(state)).toEqual([]),
);
