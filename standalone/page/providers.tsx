import { EuiProvider } from '@elastic/eui';
import React, { type ReactElement, type ReactNode } from 'react';
import type { Theme } from './core/theme';
import { useObservable } from './use_observable';

/** What every tree on the page stands in. Only the frame's writes the global styles: the page has one body. */
export const Providers = ({
  theme,
  globalStyles = false,
  children,
}: {
  readonly theme: Theme;
  readonly globalStyles?: boolean;
  readonly children?: ReactNode;
}): ReactElement => {
  const { darkMode } = useObservable(theme.theme$, theme.getTheme());
  const styles = globalStyles ? {} : { globalStyles: false as const, utilityClasses: false as const };
  return (
    <EuiProvider colorMode={darkMode ? 'dark' : 'light'} {...styles}>
      {children}
    </EuiProvider>
  );
};
