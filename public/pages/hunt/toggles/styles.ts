import { css } from '@emotion/react';
import type { Theme } from '#public/kibana/ui/theme';

/** The list of types of a group. */
export const toggleStyles = (theme: Theme) => css`
  .spoorToggles {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${theme.size.s};
  }
  .spoorToggle {
    display: inline-flex;
    align-items: center;
    border: ${theme.border.thin};
    border-radius: ${theme.border.radius.medium};
    background: ${theme.colors.backgroundBasePlain};
    font-size: ${theme.size.m};
    line-height: ${theme.size.l};
  }
  .spoorToggle__switch {
    display: inline-flex;
    align-items: center;
    gap: ${theme.size.xs};
    padding: 0 ${theme.size.s};
  }
  .spoorToggle__switch strong {
    font-variant-numeric: tabular-nums;
  }
  .spoorToggle__more {
    padding: 0 ${theme.size.xs};
    border-left: ${theme.border.thin};
  }
  .spoorToggle__switch:hover:enabled,
  .spoorToggle__more:hover {
    background: ${theme.colors.backgroundBaseInteractiveHover};
  }
  .spoorToggle--none .spoorToggle__switch,
  .spoorToggle__switch:disabled {
    color: ${theme.colors.textSubdued};
  }
  .spoorToggle--none {
    background: ${theme.colors.backgroundBaseSubdued};
    border-style: dashed;
  }
  .spoorTypes {
    max-height: 320px;
    overflow-y: auto;
  }
  .spoorTypes__row {
    display: grid;
    grid-template-columns: 1fr auto auto;
    align-items: center;
    gap: ${theme.size.m};
    min-width: 200px;
    padding: 2px ${theme.size.s};
  }
`;
