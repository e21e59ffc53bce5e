import {
  EuiButton,
  EuiButtonEmpty,
  EuiConfirmModal,
  EuiFlexGroup,
  EuiFlexItem,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { saveTexts } from './texts';

interface Props {
  /** The own hunt that is open; left out while a new one is made. */
  readonly own?: StoredHunt;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onCreate: () => void;
  readonly onUpdate?: () => void;
  readonly onRemove?: () => void;
}

interface RemoveProps {
  readonly hunt: StoredHunt;
  readonly onRemove: () => void;
}

/** Deletes an own hunt, once the person has said so twice. */
const RemoveButton: FC<RemoveProps> = ({ hunt, onRemove }) => {
  const [isAsking, setIsAsking] = useState(false);
  const titleId = useGeneratedHtmlId({ prefix: 'removeHunt' });
  return (
    <>
      <EuiButtonEmpty color="danger" onClick={() => setIsAsking(true)} data-test-subj="spoorSaveRemove">
        {saveTexts.remove}
      </EuiButtonEmpty>
      {isAsking && (
        <EuiConfirmModal
          aria-labelledby={titleId}
          title={<span id={titleId}>{saveTexts.removeTitle(hunt.title)}</span>}
          cancelButtonText={saveTexts.cancel}
          confirmButtonText={saveTexts.remove}
          buttonColor="danger"
          onCancel={() => setIsAsking(false)}
          onConfirm={onRemove}
        >
          <p>{saveTexts.removeText}</p>
        </EuiConfirmModal>
      )}
    </>
  );
};

/** What can be done with the filled form. */
export const SaveButtons: FC<Props> = ({ own, isBusy, onCancel, onCreate, onUpdate, onRemove }) => (
  <EuiFlexGroup justifyContent="spaceBetween" responsive={false} gutterSize="s">
    <EuiFlexItem grow={false}>
      {own && onRemove ? (
        <RemoveButton hunt={own} onRemove={onRemove} />
      ) : (
        <EuiButtonEmpty onClick={onCancel}>{saveTexts.cancel}</EuiButtonEmpty>
      )}
    </EuiFlexItem>
    <EuiFlexItem grow={false}>
      <EuiFlexGroup responsive={false} gutterSize="s">
        {onUpdate && (
          <EuiButtonEmpty onClick={onCreate} isDisabled={isBusy}>
            {saveTexts.saveAsNew}
          </EuiButtonEmpty>
        )}
        <EuiButton fill onClick={onUpdate ?? onCreate} isLoading={isBusy} data-test-subj="spoorSaveSubmit">
          {onUpdate ? saveTexts.update : saveTexts.save}
        </EuiButton>
      </EuiFlexGroup>
    </EuiFlexItem>
  </EuiFlexGroup>
);
