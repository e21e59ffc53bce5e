import { EuiLink, EuiSpacer, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { pages } from '#public/app/links';
import { useLink } from '#public/app/use_link';
import { useStatus } from '#public/hooks/use_status';
import { resultTexts } from './texts';

const FORBIDDEN = 403;

/** Why nothing can be found whatever is asked; `undefined` where something can, or nobody knows yet. */
function useReason(): string | undefined {
  const status = useStatus();
  switch (status.state) {
    case 'waiting':
    case 'loading':
      return undefined;
    case 'failed':
      return status.error.statusCode === FORBIDDEN ? resultTexts.refusedStatus : undefined;
    case 'ready':
      return status.data.sources.every(({ events }) => events === 0) ? resultTexts.bare : undefined;
  }
}

/** One line that leads to set-up, while there is nothing that could be found. */
export const NeedsSetup: FC = () => {
  const link = useLink();
  const reason = useReason();
  if (reason === undefined) return null;
  return (
    <>
      <EuiText size="s" data-test-subj="spoorNeedsSetup">
        <p>
          {reason} <EuiLink {...link(pages.setup.path)}>{resultTexts.toSetup}</EuiLink>
        </p>
      </EuiText>
      <EuiSpacer size="s" />
    </>
  );
};
