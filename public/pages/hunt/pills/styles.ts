import type { UseEuiTheme } from '@elastic/eui';
import { css } from '@emotion/react';

/** Filters and their editor. */
export const pillStyles = ({ euiTheme }: UseEuiTheme) => css`
  .spoorPill--off {
    border-style: dashed;
    opacity: 0.75;
  }
  .spoorPillEditor {
    width: 360px;
  }
  .spoorPillEditor__buttons {
    margin-top: ${euiTheme.size.m};
  }
`;
