/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /**
   * Whole number from 0 up to, not including, `end`, where small ones are far more frequent: the busiest host of a
   * network, or the most visited name, has a large share of everything.
   */
  skewed(end: number): number;
  /** One of the items, each as likely. */
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** The generator sfc32 by Chris Doty-Humphrey (PractRand), seeded by a whole number. */
export function seededRandom(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // The author's own advice: throw the first rounds away, so that near seeds give far numbers.
  for (let round = 0; round < 20; round += 1) next();
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    skewed: (end) => Math.floor(end ** next()) - 1,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}
