import { withTimeLimit } from './time_limit';

const untilAborted = (signal: AbortSignal) =>
  new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('called off')));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('work that is done in time is its answer, and leaves no timer behind', async () => {
  await expect(withTimeLimit(60_000, undefined, async (signal) => signal.aborted)).resolves.toBe(false);
  expect(jest.getTimerCount()).toBe(0);
});

test('work that takes too long is called off', async () => {
  const work = withTimeLimit(60_000, undefined, untilAborted);
  await jest.advanceTimersByTimeAsync(60_000);
  await expect(work).resolves.toBe('called off');
});

test('work that Kibana gave up is called off', async () => {
  let isGivenUp = false;
  const work = withTimeLimit(60_000, () => isGivenUp, untilAborted);
  isGivenUp = true;
  await jest.advanceTimersByTimeAsync(1_000);
  await expect(work).resolves.toBe('called off');
});

test('a failure is passed on, and leaves no timer behind', async () => {
  const work = withTimeLimit(60_000, undefined, () => Promise.reject(new Error('broken')));
  await expect(work).rejects.toThrow('broken');
  expect(jest.getTimerCount()).toBe(0);
});
