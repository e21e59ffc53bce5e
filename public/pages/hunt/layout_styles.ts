import { css } from '@emotion/react';
import type { Theme } from '#public/kibana/ui/theme';

/** Width of the library's drawer, so that titles of hunts fit on one or two lines. */
const DRAWER_WIDTH = '272px';

/** The page: the drawer at the left, what was found at the right. */
export const layoutStyles = (theme: Theme) => css`
  .spoorHunt {
    padding: ${theme.size.m} ${theme.size.base};
  }
  .spoorHunt__body {
    display: flex;
    align-items: flex-start;
    gap: ${theme.size.base};
  }
  .spoorHunt__drawer {
    flex: 0 0 ${DRAWER_WIDTH};
    position: sticky;
    top: calc(${theme.headersOffset} + ${theme.size.s});
    max-height: calc(100vh - ${theme.headersOffset} - ${theme.size.base});
    overflow-y: auto;
  }
  .spoorHunt__main {
    flex: 1 1 auto;
    min-width: 0;
  }
  /* The keys of the page, and what each does. */
  .spoorKeys {
    display: grid;
    grid-template-columns: 1fr 4fr;
    gap: ${theme.size.base};
  }
`;
