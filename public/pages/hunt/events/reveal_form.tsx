import {
  EuiConfirmModal,
  EuiFieldText,
  EuiFormRow,
  EuiSpacer,
  EuiText,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { revealSecret, type EventHit } from '#common/api/events';
import { ApiError } from '#public/app/api_error';
import { Failure } from '#public/components/answer/failure';
import { plain } from '#common/events/visible';
import { useApi } from '#public/hooks/use_api';
import { secretTexts } from './texts';

/** The route's limit for a reason, in characters. */
const MAX_REASON = 1_000;

interface Props {
  readonly hit: EventHit;
  /** Place of the value in the event. */
  readonly place: string;
  readonly onClose: () => void;
  readonly onRevealed: (value: string) => void;
}

/** Asks before a secret is revealed, says that it is recorded, and takes a reason. */
export const RevealForm: FC<Props> = ({ hit, place, onClose, onRevealed }) => {
  const call = useApi();
  const titleId = useGeneratedHtmlId();
  const [reason, setReason] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const reveal = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const { value } = await call(revealSecret, {
        params: { index: hit.index, id: hit.id },
        body: { path: place, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
      });
      onRevealed(typeof value === 'string' ? value : JSON.stringify(value));
    } catch (thrown) {
      setError(thrown instanceof ApiError ? thrown : new ApiError(0, String(thrown)));
      setIsBusy(false);
    }
  };
  return (
    <EuiConfirmModal
      title={<span id={titleId}>{secretTexts.title}</span>}
      aria-labelledby={titleId}
      onCancel={onClose}
      onConfirm={() => void reveal()}
      cancelButtonText={secretTexts.cancel}
      confirmButtonText={secretTexts.confirm}
      isLoading={isBusy}
    >
      <EuiText size="s">
        <p>
          <code>{plain(place)}</code>
        </p>
        <p>{secretTexts.recorded}</p>
      </EuiText>
      <EuiSpacer size="m" />
      <EuiFormRow label={secretTexts.reason} helpText={secretTexts.reasonHelp}>
        <EuiFieldText
          value={reason}
          maxLength={MAX_REASON}
          onChange={({ target }) => setReason(target.value)}
        />
      </EuiFormRow>
      {error !== undefined && (
        <>
          <EuiSpacer size="m" />
          <Failure error={error} />
        </>
      )}
    </EuiConfirmModal>
  );
};
