import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiSwitch } from '@elastic/eui';
import * as t from 'io-ts';
import React, { type FC } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { useStored } from '#public/hooks/use_stored';
import type { Shelf } from './shelf';
import { ShelfList } from './shelf_list';
import { libraryTexts } from './texts';

interface Props {
  readonly shelves: readonly Shelf[];
  /** Whether hunts are searched for: what was found is then not folded away. */
  readonly isSearching: boolean;
  readonly onlyFound: boolean;
  readonly onOnlyFound: (onlyFound: boolean) => void;
  readonly openId?: string;
  readonly onOpen: (hunt: StoredHunt) => void;
}

/** The categories with their hunts; what a person folds away stays so. */
export const Shelves: FC<Props> = ({ shelves, isSearching, onlyFound, onOnlyFound, openId, onOpen }) => {
  const [folded, setFolded] = useStored('spoor.foldedShelves', t.array(t.string), []);
  const isUnfolded = ({ category }: Shelf) => isSearching || !folded.includes(category);
  const areAllFolded = !shelves.some(isUnfolded);
  return (
    <>
      <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="spaceBetween" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiSwitch
            compressed
            label={libraryTexts.onlyFound}
            checked={onlyFound}
            onChange={({ target }) => onOnlyFound(target.checked)}
            data-test-subj="spoorLibraryOnlyFound"
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="xs"
            flush="right"
            isDisabled={isSearching}
            onClick={() => setFolded(areAllFolded ? [] : shelves.map(({ category }) => category))}
            data-test-subj="spoorLibraryFold"
          >
            {areAllFolded ? libraryTexts.unfold : libraryTexts.fold}
          </EuiButtonEmpty>
        </EuiFlexItem>
      </EuiFlexGroup>
      {shelves.map((shelf) => (
        <ShelfList
          key={shelf.category}
          shelf={shelf}
          isUnfolded={isUnfolded(shelf)}
          onFold={(unfold) =>
            setFolded([
              ...folded.filter((one) => one !== shelf.category),
              ...(unfold ? [] : [shelf.category]),
            ])
          }
          openId={openId}
          onOpen={onOpen}
        />
      ))}
    </>
  );
};
