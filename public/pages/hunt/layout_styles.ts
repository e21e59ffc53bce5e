import type { UseEuiTheme } from '@elastic/eui';
import { css } from '@emotion/react';

/** Width of the library's drawer, so that titles of hunts fit on one or two lines. */
const DRAWER_WIDTH = '272px';

/** Kibana's variable for the height of what it keeps above the page. */
const HEADERS = 'var(--euiFixedHeadersOffset, 0px)';

/** The page: the drawer at the left, what was found at the right. */
export const layoutStyles = ({ euiTheme }: UseEuiTheme) => css`
  .spoorHunt {
    padding: ${euiTheme.size.m} ${euiTheme.size.base};
  }
  .spoorHunt__body {
    display: flex;
    align-items: flex-start;
    gap: ${euiTheme.size.base};
  }
  .spoorHunt__drawer {
    flex: 0 0 ${DRAWER_WIDTH};
    position: sticky;
    top: calc(${HEADERS} + ${euiTheme.size.s});
    max-height: calc(100vh - ${HEADERS} - ${euiTheme.size.base});
    overflow-y: auto;
  }
  .spoorHunt__main {
    flex: 1 1 auto;
    min-width: 0;
  }
`;
