import { EuiButtonEmpty, EuiFieldSearch, EuiFlexGroup, EuiFlexItem, EuiSwitch, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { Shelf } from './shelf';
import { libraryTexts } from './texts';
import type { Folding } from './use_folding';

interface Props {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onlyFound: boolean;
  readonly onOnlyFound: (onlyFound: boolean) => void;
  readonly shelves: readonly Shelf[];
  readonly folding: Folding;
}

/** Which hunts the drawer lists; it stays in sight while they scroll. */
export const LibraryHead: FC<Props> = ({ typed, onTyped, onlyFound, onOnlyFound, shelves, folding }) => {
  const areAllFolded = !shelves.some(folding.isUnfolded);
  return (
    <div className="spoorLibrary__head">
      <EuiFieldSearch
        compressed
        fullWidth
        placeholder={libraryTexts.search}
        aria-label={libraryTexts.search}
        value={typed}
        onChange={({ target }) => onTyped(target.value)}
        data-test-subj="spoorLibrarySearch"
      />
      <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="spaceBetween" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiSwitch
            compressed
            label={<EuiText size="xs">{libraryTexts.onlyFound}</EuiText>}
            checked={onlyFound}
            onChange={({ target }) => onOnlyFound(target.checked)}
            data-test-subj="spoorLibraryOnlyFound"
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="xs"
            flush="right"
            isDisabled={typed.trim() !== ''}
            onClick={() => folding.foldAll(areAllFolded ? [] : shelves)}
            data-test-subj="spoorLibraryFold"
          >
            {areAllFolded ? libraryTexts.unfold : libraryTexts.fold}
          </EuiButtonEmpty>
        </EuiFlexItem>
      </EuiFlexGroup>
    </div>
  );
};
