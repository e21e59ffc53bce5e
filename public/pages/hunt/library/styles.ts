import { css } from '@emotion/react';
import type { Theme } from '#public/kibana/ui/theme';

/** Narrowest column of the guide in which a step can be read. */
const COLUMN_WIDTH = '240px';

/** Rows of the drawer, and the guide. */
export const libraryStyles = (theme: Theme) => css`
  .spoorLibrary__head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block-end: ${theme.size.xs};
    background: ${theme.colors.backgroundBasePlain};
  }
  .spoorShelf {
    margin-top: ${theme.size.s};
  }
  .spoorHuntRow {
    display: flex;
    align-items: center;
    gap: ${theme.size.xs};
    width: 100%;
    padding: ${theme.size.xs} ${theme.size.s};
    border-radius: ${theme.border.radius.small};
    text-align: left;
    font-size: ${theme.size.m};
    line-height: ${theme.size.base};
  }
  .spoorHuntRow:hover {
    background: ${theme.colors.backgroundBaseInteractiveHover};
  }
  .spoorHuntRow[aria-current='true'] {
    background: ${theme.colors.backgroundBaseInteractiveSelect};
    font-weight: ${theme.font.weight.semiBold};
  }
  .spoorHuntRow--unanswerable .spoorHuntRow__title {
    color: ${theme.colors.textDisabled};
  }
  .spoorHuntRow__title {
    flex: 1 1 auto;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .spoorHuntRow__count,
  .spoorHuntRow__count--none {
    min-width: ${theme.size.l};
    padding: 0 ${theme.size.xs};
    border-radius: ${theme.border.radius.small};
    text-align: right;
    font-variant-numeric: tabular-nums;
    color: ${theme.colors.textSubdued};
  }
  .spoorHuntRow__count {
    background: ${theme.colors.backgroundLightPrimary};
    color: ${theme.colors.textPrimary};
    font-weight: ${theme.font.weight.semiBold};
  }
  .spoorHuntRow__count--findings {
    background: ${theme.colors.backgroundLightAccent};
    color: ${theme.colors.textAccent};
  }
  .spoorGuide {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(${COLUMN_WIDTH}, 100%), 1fr));
    gap: ${theme.size.s} ${theme.size.l};
    margin-top: ${theme.size.xs};
  }
  .spoorGuide__expectations p {
    display: inline;
    margin-inline-end: ${theme.size.s};
  }
  .spoorGuide--short p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .spoorGuide--short li > span {
    flex: 0 1 auto;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  /* The way to search for a step is never cut. */
  .spoorGuide--short li {
    display: flex;
    gap: ${theme.size.xs};
  }
  .spoorGuide--short li > a,
  .spoorGuide--short li > button {
    flex: 0 0 auto;
  }
  .spoorGuide h3 {
    margin-bottom: ${theme.size.xs};
    font-size: ${theme.size.m};
  }
  .spoorGuide__steps {
    list-style: decimal inside;
  }
  .spoorGuide--short .spoorGuide__steps {
    counter-reset: step;
  }
  .spoorGuide--short .spoorGuide__steps > li::before {
    counter-increment: step;
    content: counter(step) '.';
  }
`;
