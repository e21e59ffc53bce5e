import { setImmediate } from 'node:timers/promises';
import { inTurns } from './in_turns';

test.each([0, 1, 2, 7])(
  'of %d items never more than two are worked on at once, and none is lost',
  async (count) => {
    let busy = 0;
    const seen: number[] = [];
    const answers = await inTurns([...Array(count).keys()], 2, async (item) => {
      busy += 1;
      seen.push(busy);
      // the first ones take the longest
      for (let turn = item; turn < count; turn += 1) await setImmediate();
      busy -= 1;
      return item * 2;
    });
    expect(answers).toEqual([...Array(count).keys()].map((item) => item * 2));
    expect(Math.max(0, ...seen)).toBe(Math.min(2, count));
  },
);
