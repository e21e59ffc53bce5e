import type { UseEuiTheme } from '@elastic/eui';
import { css } from '@emotion/react';

/** The bar, its list and its error. */
export const barStyles = ({ euiTheme }: UseEuiTheme) => css`
  .spoorBar {
    position: relative;
  }
  .spoorBar input {
    font-family: ${euiTheme.font.familyCode};
    /* At 14 pixels Chromium cuts DejaVu Sans Mono's underscores off, and EVE's names are full of them. */
    font-size: 13px;
    padding-block: 0;
  }
  .spoorLanguageHelp {
    max-width: 360px;
  }
  .spoorSuggestions {
    position: absolute;
    top: calc(100% + ${euiTheme.size.xs});
    left: 0;
    right: 0;
    z-index: ${euiTheme.levels.menu};
  }
  .spoorSuggestions ul {
    max-height: 320px;
    overflow-y: auto;
  }
  .spoorSuggestion {
    display: flex;
    align-items: center;
    gap: ${euiTheme.size.s};
    padding: ${euiTheme.size.xs} ${euiTheme.size.s};
    font-size: ${euiTheme.size.m};
    cursor: pointer;
  }
  .spoorSuggestion[aria-selected='true'],
  .spoorSuggestion:hover {
    background: ${euiTheme.colors.backgroundBaseInteractiveSelect};
  }
  .spoorSuggestion__label {
    flex: 0 1 auto;
    font-family: ${euiTheme.font.familyCode};
    overflow-wrap: anywhere;
  }
  .spoorSuggestion__description {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: ${euiTheme.colors.textSubdued};
  }
  .spoorSuggestion__count {
    font-variant-numeric: tabular-nums;
    color: ${euiTheme.colors.textSubdued};
  }
  .spoorSuggestions__keys {
    padding: ${euiTheme.size.xs} ${euiTheme.size.s};
    border-top: ${euiTheme.border.thin};
    font-size: ${euiTheme.size.m};
    color: ${euiTheme.colors.textSubdued};
  }
  .spoorQueryError {
    margin-top: ${euiTheme.size.xs};
    font-size: ${euiTheme.size.m};
    line-height: ${euiTheme.size.l};
  }
  /* What was found before stays, but it is no answer to what stands in the bar. */
  .spoorHunt:has(.spoorQueryError--above) .spoorHunt__main {
    opacity: 0.5;
  }
  .spoorQueryError pre {
    display: inline-block;
    margin-left: ${euiTheme.size.s};
    padding: 0 ${euiTheme.size.s};
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-family: ${euiTheme.font.familyCode};
    background: ${euiTheme.colors.backgroundBaseSubdued};
  }
  .spoorQueryError mark {
    background: ${euiTheme.colors.backgroundLightDanger};
    color: ${euiTheme.colors.textDanger};
    text-decoration: underline;
  }
`;
