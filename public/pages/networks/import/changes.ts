import { formatExact } from '#common/format/numbers';
import { importTexts } from '../texts';

/** What an import would do, in rows. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
}

/**
 * Counts what an import would do to a table.
 * @param keyOf rows with the same key are the same
 */
export function changesOf<A>(
  known: readonly A[],
  read: readonly A[],
  replace: boolean,
  keyOf: (item: A) => string,
): Changes {
  const before = new Map(known.map((item) => [keyOf(item), JSON.stringify(item)]));
  const after = new Map(read.map((item) => [keyOf(item), JSON.stringify(item)]));
  const met = [...after].filter(([key]) => before.has(key));
  const same = met.filter(([key, text]) => before.get(key) === text).length;
  const untouched = before.size - met.length;
  return {
    added: after.size - met.length,
    changed: met.length - same,
    same: same + (replace ? 0 : untouched),
    removed: replace ? untouched : 0,
  };
}

const kinds = ['added', 'changed', 'removed', 'same'] as const;

/** What an import would do, in words; what does not happen is left out. */
export const changesText = (changes: Changes): string =>
  kinds
    .flatMap((kind) =>
      changes[kind] === 0 ? [] : [`${formatExact(changes[kind])} ${importTexts.would[kind]}`],
    )
    .join(', ');
