import type { UseEuiTheme } from '@elastic/eui';
import { css } from '@emotion/react';

/** The list of types of a group. */
export const toggleStyles = ({ euiTheme }: UseEuiTheme) => css`
  .spoorTypes {
    max-height: 320px;
    overflow-y: auto;
  }
  .spoorTypes__row {
    display: grid;
    grid-template-columns: 1fr auto auto;
    align-items: center;
    gap: ${euiTheme.size.m};
    min-width: 200px;
    padding: 2px ${euiTheme.size.s};
  }
`;
