import type { Block } from '../blocks/block';

/** What each block cannot tell from what without all events; the others just count less. */
const confusions: Readonly<Partial<Record<Block['type'], string>>> = {
  rare: 'what is rare from what is common',
  first_seen: 'what is new from what was there before',
  beacon: 'clockwork from chance',
};

/**
 * Why a block decides nothing where events, or cells, are missing: it would find what is not there.
 * @returns a sentence; `undefined` where what is found is "at least"
 */
export function whyUndecided({ type }: Block): string | undefined {
  const confusion = confusions[type];
  return (
    confusion &&
    `There was more than fits into memory, and without all of it nobody can tell ${confusion}: ask fewer events, or narrow the query.`
  );
}
