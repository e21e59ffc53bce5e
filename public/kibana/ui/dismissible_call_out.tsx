import { EuiButtonIcon, EuiCallOut } from '@elastic/eui';
import React, { type FC } from 'react';
import { isOldEui } from './eui_of_page';

interface Props {
  readonly title: string;
  readonly color?: 'warning';
  readonly iconType?: string;
  readonly onDismiss: () => void;
  readonly 'data-test-subj'?: string;
}

const DISMISS = 'Dismiss';

/** Width of the button, which no text may lie under. */
const BUTTON = '24px';

/** A call-out that can be put away. */
export const DismissibleCallOut: FC<Props> = ({ title, onDismiss, ...rest }) =>
  isOldEui ? (
    <div style={{ position: 'relative' }}>
      <EuiCallOut size="s" title={<span style={{ paddingInlineEnd: BUTTON }}>{title}</span>} {...rest} />
      <EuiButtonIcon
        size="xs"
        iconType="cross"
        color="text"
        aria-label={DISMISS}
        onClick={onDismiss}
        style={{ position: 'absolute', insetBlockStart: 6, insetInlineEnd: 6 }}
      />
    </div>
  ) : (
    <EuiCallOut size="s" title={title} onDismiss={onDismiss} {...rest} />
  );
