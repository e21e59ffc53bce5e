/** FNV-1a, 32 bits: spreads texts evenly, with nothing to keep between runs. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** One of some items: the same one for the same seed, so that a run can be repeated; `undefined` where there is none. */
export const sample = <A>(items: readonly A[], seed: string): A | undefined =>
  items[items.length === 0 ? 0 : hash(seed) % items.length];
