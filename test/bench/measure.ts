/** Two ways to the same answer, timed side by side. Milliseconds. */
export interface Pair {
  readonly spoor: number;
  readonly bare: number;
}

/** What to run; `round` differs on every call, so that neither side may answer from a cache of whole responses. */
export type Run = (round: number) => Promise<unknown>;

/** How often to run. */
export interface Effort {
  /** Runs before any is timed: they fill Elasticsearch's filter caches and let the compilers of both sides warm up. */
  readonly warmUp: number;
  readonly rounds: number;
}

/** The middle one; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * Times two runs in turns (A B, B A, A B …), so that a machine that slows down slows both, and gives the median of
 * each.
 */
export async function sideBySide(spoor: Run, bare: Run, { warmUp, rounds }: Effort): Promise<Pair> {
  const spoorTimes: number[] = [];
  const bareTimes: number[] = [];
  let round = 0;
  const timed = async (run: Run): Promise<number> => {
    round += 1;
    const begin = performance.now();
    await run(round);
    return performance.now() - begin;
  };
  for (let i = 0; i < warmUp + rounds; i += 1) {
    const spoorGoesFirst = i % 2 === 0;
    const first = await timed(spoorGoesFirst ? spoor : bare);
    const second = await timed(spoorGoesFirst ? bare : spoor);
    if (i < warmUp) continue;
    spoorTimes.push(spoorGoesFirst ? first : second);
    bareTimes.push(spoorGoesFirst ? second : first);
  }
  return { spoor: median(spoorTimes), bare: median(bareTimes) };
}
