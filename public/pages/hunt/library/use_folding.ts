import * as t from 'io-ts';
import { useStored } from '#public/hooks/use_stored';
import type { Shelf } from './shelf';

/** Which categories of the drawer are folded away; what a person folds stays so. */
export interface Folding {
  readonly isUnfolded: (shelf: Shelf) => boolean;
  readonly fold: (shelf: Shelf, isUnfolded: boolean) => void;
  /** Folds all away, or none. */
  readonly foldAll: (shelves: readonly Shelf[]) => void;
}

/** @param isSearching whether hunts are searched for: what was found is then not folded away */
export function useFolding(isSearching: boolean): Folding {
  const [folded, setFolded] = useStored('spoor.foldedShelves', t.array(t.string), []);
  return {
    isUnfolded: ({ category }) => isSearching || !folded.includes(category),
    fold: ({ category }, isUnfolded) =>
      setFolded([...folded.filter((one) => one !== category), ...(isUnfolded ? [] : [category])]),
    foldAll: (shelves) => setFolded(shelves.map(({ category }) => category)),
  };
}
