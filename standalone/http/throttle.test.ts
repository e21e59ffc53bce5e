import { Throttle, waitAfter } from './throttle';

test.each([
  [0, 0],
  [5, 0],
  [6, 2_000],
  [7, 4_000],
  [10, 32_000],
  [1_000, 900_000],
])('after %i failures: %i ms', (failures, wait) => expect(waitAfter(failures, 5)).toBe(wait));

function guess(times: number) {
  let now = 0;
  const throttle = new Throttle(5, () => now);
  for (let i = 0; i < times; i++) {
    throttle.reserve('a');
  }
  return { throttle, pass: (milliseconds: number) => (now += milliseconds) };
}

test('the wait passes with time', () => {
  const { throttle, pass } = guess(6);
  expect(throttle.wait('a')).toBe(2_000);
  pass(2_000);
  expect(throttle.wait('a')).toBe(0);
});

test('a success forgets the failures', () => {
  const { throttle } = guess(9);
  throttle.succeed('a');
  throttle.reserve('a');
  expect(throttle.wait('a')).toBe(0);
});

test('others do not wait', () => expect(guess(9).throttle.wait('b')).toBe(0));

test('failures are forgotten after a quarter of an hour', () => {
  const { throttle, pass } = guess(9);
  pass(15 * 60_000 + 1);
  throttle.reserve('a');
  expect(throttle.wait('a')).toBe(0);
});

test('a try that is taken back leaves things as they were', () => {
  const { throttle, pass } = guess(6);
  pass(3_000);
  const giveBack = throttle.reserve('a');
  expect(throttle.wait('a')).toBe(4_000);
  giveBack();
  expect(throttle.wait('a')).toBe(0);
});

test('of tries at once, those that failed stay counted', () => {
  const { throttle } = guess(5);
  const giveBack = throttle.reserve('a');
  throttle.reserve('a');
  expect(throttle.wait('a')).toBe(4_000);
  giveBack();
  expect(throttle.wait('a')).toBe(2_000);
});
