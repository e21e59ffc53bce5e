import fc from 'fast-check';
import { makeTops } from './tops';

test('keeps the first few, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 5 }), (numbers, most) => {
      const tops = makeTops<number>(most, (a, b) => a - b);
      numbers.forEach(tops.add);
      expect(tops.list()).toEqual([...numbers].sort((a, b) => a - b).slice(0, most));
    }),
  );
});
