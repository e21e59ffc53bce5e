import { EuiScreenReaderOnly } from '@elastic/eui';
import React, { type FC } from 'react';
import { euiOfPage } from './eui_of_page';

const { EuiScreenReaderLive } = euiOfPage;

/** Says its text to who listens to the page, whenever it changes. */
export const ScreenReaderLive: FC = ({ children }) =>
  EuiScreenReaderLive === undefined ? (
    <EuiScreenReaderOnly>
      <div role="status" aria-atomic="true">
        {children}
      </div>
    </EuiScreenReaderOnly>
  ) : (
    <EuiScreenReaderLive>{children}</EuiScreenReaderLive>
  );
