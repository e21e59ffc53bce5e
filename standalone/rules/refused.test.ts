import { Refused } from './refused';

const at = (seconds: number) => new Date(seconds * 1_000);

test('a rule that cannot be taken rests longer and longer, up to five minutes, and no other one rests', () => {
  const refused = new Refused();
  expect(refused.rests('a', at(0))).toBe(false);
  expect(refused.note('a', at(0))).toBe(1);
  expect([9, 10].map((seconds) => refused.rests('a', at(seconds)))).toEqual([true, false]);
  expect(refused.note('a', at(10))).toBe(2);
  expect([29, 30].map((seconds) => refused.rests('a', at(seconds)))).toEqual([true, false]);
  expect(refused.rests('b', at(1))).toBe(false);
  for (let count = 0; count < 50; count += 1) refused.note('a', at(100));
  expect([399, 400].map((seconds) => refused.rests('a', at(seconds)))).toEqual([true, false]);
});

test('a rule that was taken after all starts anew', () => {
  const refused = new Refused();
  refused.note('a', at(0));
  refused.forget('a');
  expect([refused.rests('a', at(1)), refused.note('a', at(2))]).toEqual([false, 1]);
});
