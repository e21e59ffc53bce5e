const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** A version's three numbers; `undefined` for what is no `x.y.z`. */
const partsOf = (version: string): readonly number[] | undefined =>
  VERSION.exec(version)?.slice(1).map(Number);

/** Whether a text is a plain `x.y.z`. */
export const isVersion = (text: string): boolean => VERSION.test(text);

/**
 * Orders two versions by their numbers.
 * @returns less than 0 where `a` is older, more than 0 where it is newer; 0 where either is none
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === undefined || right === undefined) return 0;
  const difference = left.map((part, at) => part - (right[at] ?? 0)).find((distance) => distance !== 0);
  return difference ?? 0;
}
