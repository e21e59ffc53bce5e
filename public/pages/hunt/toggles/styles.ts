import type { UseEuiTheme } from '@elastic/eui';
import { css } from '@emotion/react';

/** The list of types of a group. */
export const toggleStyles = ({ euiTheme }: UseEuiTheme) => css`
  .spoorToggles {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${euiTheme.size.s};
  }
  .spoorToggle {
    display: inline-flex;
    align-items: center;
    border: ${euiTheme.border.thin};
    border-radius: ${euiTheme.border.radius.medium};
    background: ${euiTheme.colors.backgroundBasePlain};
    font-size: ${euiTheme.size.m};
    line-height: ${euiTheme.size.l};
  }
  .spoorToggle__switch {
    display: inline-flex;
    align-items: center;
    gap: ${euiTheme.size.xs};
    padding: 0 ${euiTheme.size.s};
  }
  .spoorToggle__switch strong {
    font-variant-numeric: tabular-nums;
  }
  .spoorToggle__more {
    padding: 0 ${euiTheme.size.xs};
    border-left: ${euiTheme.border.thin};
  }
  .spoorToggle__switch:hover:enabled,
  .spoorToggle__more:hover {
    background: ${euiTheme.colors.backgroundBaseInteractiveHover};
  }
  .spoorToggle--none .spoorToggle__switch,
  .spoorToggle__switch:disabled {
    color: ${euiTheme.colors.textSubdued};
  }
  .spoorToggle--none {
    background: ${euiTheme.colors.backgroundBaseSubdued};
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
    gap: ${euiTheme.size.m};
    min-width: 200px;
    padding: 2px ${euiTheme.size.s};
  }
`;
