import { EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import React, { useEffect, type ReactElement, type ReactNode } from 'react';
import { texts } from './texts';
import { useRules } from './use_rules';

interface Props {
  /** Left out on the app's first page. */
  readonly title?: string;
  readonly about?: string;
  /** What can be done here. */
  readonly buttons?: readonly ReactElement[];
  readonly children: ReactNode;
}

/** A page of the Rules app: a title, what can be done, and the rest. */
export const Page = ({ title, about, buttons = [], children }: Props): ReactElement => {
  const { setTrail } = useRules();
  useEffect(() => setTrail(...(title === undefined ? [] : [title])), [title, setTrail]);
  return (
    <main className="hostPage">
      <EuiFlexGroup alignItems="center" gutterSize="s" responsive={false}>
        <EuiFlexItem>
          <EuiTitle>
            <h1>{title ?? texts.app}</h1>
          </EuiTitle>
        </EuiFlexItem>
        {buttons.map((button) => (
          <EuiFlexItem grow={false} key={button.key}>
            {button}
          </EuiFlexItem>
        ))}
      </EuiFlexGroup>
      {about === undefined ? null : (
        <EuiText color="subdued" size="s">
          <p>{about}</p>
        </EuiText>
      )}
      <EuiSpacer />
      {children}
    </main>
  );
};
