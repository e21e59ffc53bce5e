import { EuiButtonEmpty, EuiButtonIcon, EuiToolTip } from '@elastic/eui';
import React, { type FC } from 'react';
import { plain } from '#common/events/visible';

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
    <EuiToolTip content={title} disableScreenReaderOutput>
      <EuiButtonIcon size="xs" iconType={icon} aria-label={label} onClick={onClick} />
    </EuiToolTip>
  ) : (
    <EuiButtonEmpty size="xs" iconType={icon} aria-label={label} onClick={onClick}>
      {title}
    </EuiButtonEmpty>
  );
};
