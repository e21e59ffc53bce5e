import { EuiAccordion, EuiText, useGeneratedHtmlId } from '@elastic/eui';
import React, { type FC } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { HuntRow } from './hunt_row';
import type { Shelf } from './shelf';

interface Props {
  readonly shelf: Shelf;
  readonly openId?: string;
  readonly onOpen: (hunt: StoredHunt) => void;
}

/** The hunts of one category, to fold away. */
export const ShelfList: FC<Props> = ({ shelf, openId, onOpen }) => (
  <EuiAccordion
    id={useGeneratedHtmlId({ prefix: 'shelf' })}
    initialIsOpen
    paddingSize="none"
    className="spoorShelf"
    buttonContent={
      <EuiText size="xs">
        <strong>{shelf.title}</strong>
      </EuiText>
    }
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
