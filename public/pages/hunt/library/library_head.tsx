import {
  EuiButtonIcon,
  EuiFieldSearch,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSelect,
  EuiSpacer,
  EuiSwitch,
  EuiText,
} from '@elastic/eui';
import React, { type FC } from 'react';
import { Tooltip } from '#public/kibana/ui/tooltip';
import { severities, severityTexts } from '../severity/severity';
import type { Shelf, Wanted } from './shelf';
import { libraryTexts } from './texts';
import type { Folding } from './use_folding';

interface Props {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly shelves: readonly Shelf[];
  readonly folding: Folding;
}

const severityOptions = severities.map((severity) => ({
  value: severity,
  text: severityTexts.atLeast[severity],
}));

/** Which hunts the drawer lists; it stays in sight while they scroll. */
export const LibraryHead: FC<Props> = ({ wanted, onWanted, shelves, folding }) => {
  const areAllFolded = !shelves.some(folding.isUnfolded);
  const fold = areAllFolded ? libraryTexts.unfold : libraryTexts.fold;
  return (
    <div className="spoorLibrary__head">
      <EuiFlexGroup gutterSize="xs" alignItems="center" responsive={false}>
        <EuiFlexItem>
          <EuiFieldSearch
            compressed
            fullWidth
            placeholder={libraryTexts.search}
            aria-label={libraryTexts.search}
            value={wanted.typed}
            onChange={({ target }) => onWanted({ ...wanted, typed: target.value })}
            data-test-subj="spoorLibrarySearch"
          />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <Tooltip content={fold} isLabel>
            <EuiButtonIcon
              iconType={areAllFolded ? 'unfold' : 'fold'}
              color="text"
              aria-label={fold}
              isDisabled={wanted.typed.trim() !== ''}
              onClick={() => folding.foldAll(areAllFolded ? [] : shelves)}
              data-test-subj="spoorLibraryFold"
            />
          </Tooltip>
        </EuiFlexItem>
      </EuiFlexGroup>
      <EuiSpacer size="xs" />
      <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="spaceBetween" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiSwitch
            compressed
            label={<EuiText size="xs">{libraryTexts.onlyFound}</EuiText>}
            checked={wanted.onlyFound}
            onChange={({ target }) => onWanted({ ...wanted, onlyFound: target.checked })}
            data-test-subj="spoorLibraryOnlyFound"
          />
        </EuiFlexItem>
        <EuiFlexItem>
          <EuiSelect
            compressed
            fullWidth
            aria-label={severityTexts.filter}
            options={severityOptions}
            value={wanted.atLeast}
            onChange={({ target }) => {
              const atLeast = severities.find((severity) => severity === target.value);
              if (atLeast !== undefined) onWanted({ ...wanted, atLeast });
            }}
            data-test-subj="spoorLibrarySeverity"
          />
        </EuiFlexItem>
      </EuiFlexGroup>
    </div>
  );
};
