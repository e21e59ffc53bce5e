import { EuiProvider, type EuiProviderProps } from '@elastic/eui';
import React, { type ReactElement } from 'react';
import type { ProvidersProps } from '../generations/generation';
import { useObservable } from '../use_observable';

/** EUI's provider, in which trees stand since 8. @param look `undefined`: that EUI's own */
export const providersSince8 = (look: EuiProviderProps<object>['theme']) =>
  function Providers({ theme, globalStyles = false, children }: ProvidersProps): ReactElement {
    const { darkMode } = useObservable(theme.theme$, theme.getTheme());
    const styles = globalStyles ? {} : { globalStyles: false as const, utilityClasses: false as const };
    return (
      <EuiProvider colorMode={darkMode ? 'dark' : 'light'} theme={look} {...styles}>
        {children}
      </EuiProvider>
    );
  };
