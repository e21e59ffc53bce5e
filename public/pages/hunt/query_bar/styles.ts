import { css } from '@emotion/react';
import type { Theme } from '#public/kibana/ui/theme';

/** The bar, its list and its error. */
export const barStyles = (theme: Theme) => css`
  .spoorBar {
    position: relative;
  }
  .spoorBar input {
    font-family: ${theme.font.familyCode};
    /* At 14 pixels Chromium cuts DejaVu Sans Mono's underscores off, and EVE's names are full of them. */
    font-size: 13px;
    padding-block: 0;
  }
  .spoorLanguageHelp {
    max-width: 360px;
  }
  .spoorSuggestions {
    position: absolute;
    top: calc(100% + ${theme.size.xs});
    left: 0;
    right: 0;
    z-index: ${theme.levels.menu};
  }
  .spoorSuggestions ul {
    max-height: 320px;
    overflow-y: auto;
  }
  .spoorSuggestion {
    display: flex;
    align-items: center;
    gap: ${theme.size.s};
    padding: ${theme.size.xs} ${theme.size.s};
    font-size: ${theme.size.m};
    cursor: pointer;
  }
  .spoorSuggestion[aria-selected='true'],
  .spoorSuggestion:hover {
    background: ${theme.colors.backgroundBaseInteractiveSelect};
  }
  .spoorSuggestion__label {
    flex: 0 1 auto;
    font-family: ${theme.font.familyCode};
    overflow-wrap: anywhere;
  }
  .spoorSuggestion__description {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: ${theme.colors.textSubdued};
  }
  .spoorSuggestion__count {
    font-variant-numeric: tabular-nums;
    color: ${theme.colors.textSubdued};
  }
  .spoorSuggestions__keys {
    padding: ${theme.size.xs} ${theme.size.s};
    border-top: ${theme.border.thin};
    font-size: ${theme.size.m};
    color: ${theme.colors.textSubdued};
  }
  .spoorQueryError {
    margin-top: ${theme.size.xs};
    font-size: ${theme.size.m};
    line-height: ${theme.size.l};
  }
  /* What was found before stays, but it is no answer to what stands in the bar. */
  .spoorHunt:has(.spoorQueryError--above) .spoorHunt__main {
    opacity: 0.5;
  }
  .spoorQueryError pre {
    display: inline-block;
    margin-left: ${theme.size.s};
    padding: 0 ${theme.size.s};
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-family: ${theme.font.familyCode};
    background: ${theme.colors.backgroundBaseSubdued};
  }
  .spoorQueryError mark {
    background: ${theme.colors.backgroundLightDanger};
    color: ${theme.colors.textDanger};
    text-decoration: underline;
  }
`;
