import * as fc from 'fast-check';
import { oldestFirst } from './related';

const hit = (id: string, timestamp: unknown, index = 'eve-1') => ({
  index,
  id,
  event: { timestamp },
  secrets: [],
});

/** In the order that they are to come in. */
const ordered = [
  hit('f', '2026-11-20T14:05:12.001999+0000'),
  hit('e', '2026-11-20T14:05:12.002+0000'),
  hit('d', '2026-11-20T14:05:12.002001+0000'),
  // the same instant, on a clock of another zone
  hit('g', '2026-11-20T15:05:12.002001+0100'),
  hit('c', '2026-11-20T14:05:12.002184+0000'),
  hit('c', '2026-11-20T14:05:12.002184+0000', 'eve-2'),
  hit('b', '2026-11-20T14:05:12.002184100Z'),
  hit('a', 'some day'),
];

test('the events of a flow stand by microseconds, then by id, however they were found', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (found) => {
      expect(oldestFirst(found)).toEqual(ordered);
    }),
  ));
