import { EuiButtonIcon, EuiCallOut, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
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

/** A call-out that can be put away. */
export const DismissibleCallOut: FC<Props> = ({ title, onDismiss, ...rest }) =>
  isOldEui ? (
    <EuiCallOut
      size="s"
      title={
        <EuiFlexGroup component="span" gutterSize="s" alignItems="center" responsive={false}>
          <EuiFlexItem component="span">{title}</EuiFlexItem>
          <EuiFlexItem component="span" grow={false}>
            <EuiButtonIcon size="xs" iconType="cross" color="text" aria-label={DISMISS} onClick={onDismiss} />
          </EuiFlexItem>
        </EuiFlexGroup>
      }
      {...rest}
    />
  ) : (
    <EuiCallOut size="s" title={title} onDismiss={onDismiss} {...rest} />
  );
