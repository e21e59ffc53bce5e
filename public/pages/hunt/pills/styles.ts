import { css } from '@emotion/react';
import type { Theme } from '#public/kibana/ui/theme';

/** Filters and their editor. */
export const pillStyles = (theme: Theme) => css`
  .spoorPill.spoorPill--off {
    border-style: dashed;
    opacity: 0.75;
  }
  .spoorPillEditor {
    width: 360px;
  }
  .spoorPillEditor__buttons {
    margin-top: ${theme.size.m};
  }
`;
