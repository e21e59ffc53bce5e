import { EuiButton, EuiCallOut, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { ApiError } from '#public/app/api_error';
import { icons } from '#public/kibana/ui/icons';
import { plain } from '#common/events/visible';
import { mayPass } from './retry';
import { answerTexts } from './texts';

interface Props {
  readonly error: ApiError;
  readonly retry?: () => void;
  /** What could not be asked, when the page asks for several things. */
  readonly title?: string;
}

/** A question that failed: what, why, and a way to try again where that may help. */
export const Failure: FC<Props> = ({ error, retry, title = answerTexts.failed }) => (
  <EuiCallOut
    color="danger"
    iconType={icons.error}
    title={title}
    size="s"
    role="alert"
    data-test-subj="spoorFailure"
  >
    <EuiText size="s">
      <p>{plain(error.message)}</p>
    </EuiText>
    {retry !== undefined && mayPass(error.statusCode) && (
      <EuiButton size="s" color="danger" onClick={retry} className="spoorFailure__retry">
        {answerTexts.retry}
      </EuiButton>
    )}
  </EuiCallOut>
);
