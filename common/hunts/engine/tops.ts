/** The first few of many things in an order; equal ones are all counted. */
export interface Tops<T> {
  add(item: T): void;
  list(): readonly T[];
}

/** Makes a list that keeps the first `most` things of all that are added, in whatever order they come. */
export function makeTops<T>(most: number, compare: (a: T, b: T) => number): Tops<T> {
  let kept: T[] = [];
  /** The last that is surely kept: most of what comes later is behind it. */
  let bar: T | undefined;
  const trim = () => {
    kept = kept.sort(compare).slice(0, most);
    if (kept.length === most) bar = kept.at(-1);
  };
  return {
    add(item) {
      if (bar !== undefined && compare(item, bar) >= 0) return;
      kept.push(item);
      if (kept.length >= 2 * most) trim();
    },
    list() {
      trim();
      return kept;
    },
  };
}
