import { EuiButtonEmpty, EuiButtonIcon } from '@elastic/eui';
import React, { type FC } from 'react';
import { plain } from '#common/events/visible';
import { Tooltip } from '#public/kibana/ui/tooltip';

interface Props {
  readonly icon: string;
  readonly title: string;
  /** Whose secret, for those who hear the page. */
  readonly field: string;
  readonly isCompact: boolean;
  readonly onClick: () => void;
}

/** Something that may be done with a masked value. */
export const SecretButton: FC<Props> = ({ icon, title, field, isCompact, onClick }) => {
  const label = `${title}: ${plain(field)}`;
  return isCompact ? (
    <Tooltip content={title} isLabel>
      <EuiButtonIcon size="xs" iconType={icon} aria-label={label} onClick={onClick} />
    </Tooltip>
  ) : (
    <EuiButtonEmpty size="xs" iconType={icon} aria-label={label} onClick={onClick}>
      {title}
    </EuiButtonEmpty>
  );
};
