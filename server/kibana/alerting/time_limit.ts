/** Milliseconds between two looks whether Kibana has given a run up. */
const LOOK_EVERY = 1_000;

/**
 * Does some work under a signal that fires when the time is over or somebody gave it up, so that nothing goes on unseen.
 * @param milliseconds after which the work is called off
 */
export async function withTimeLimit<A>(
  milliseconds: number,
  isGivenUp: (() => boolean) | undefined,
  work: (signal: AbortSignal) => Promise<A>,
): Promise<A> {
  const controller = new AbortController();
  const over = setTimeout(() => controller.abort(), milliseconds);
  const look = setInterval(() => isGivenUp?.() && controller.abort(), LOOK_EVERY);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(over);
    clearInterval(look);
  }
}
