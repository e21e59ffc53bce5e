import { EuiAccordion, EuiText, useGeneratedHtmlId } from '@elastic/eui';
import React, { type FC } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { HuntRow } from './hunt_row';
import type { Shelf } from './shelf';
import { libraryTexts } from './texts';

interface Props {
  readonly shelf: Shelf;
  readonly isUnfolded: boolean;
  readonly onFold: (isUnfolded: boolean) => void;
  readonly openId?: string;
  readonly onOpen: (hunt: StoredHunt) => void;
}

/** The hunts of one category, to fold away; its head says how many of them found something. */
export const ShelfList: FC<Props> = ({ shelf, isUnfolded, onFold, openId, onOpen }) => (
  <EuiAccordion
    id={useGeneratedHtmlId({ prefix: 'shelf' })}
    forceState={isUnfolded ? 'open' : 'closed'}
    onToggle={onFold}
    paddingSize="none"
    className="spoorShelf"
    buttonContent={
      <EuiText size="xs">
        <strong>{shelf.title}</strong>
      </EuiText>
    }
    extraAction={
      <EuiText size="xs" color="subdued" title={libraryTexts.shelfCount(shelf)}>
        {libraryTexts.shelfCountShort(shelf)}
      </EuiText>
    }
    data-test-subj={`spoorShelf-${shelf.category}`}
  >
    <ul>
      {shelf.hunts.map((shelved) => (
        <HuntRow
          key={shelved.hunt.id}
          shelved={shelved}
          isOpen={shelved.hunt.id === openId}
          onOpen={() => onOpen(shelved.hunt)}
        />
      ))}
    </ul>
  </EuiAccordion>
);
