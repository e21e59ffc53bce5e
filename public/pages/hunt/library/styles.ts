import type { UseEuiTheme } from '@elastic/eui';
import { css } from '@emotion/react';

/** Narrowest column of the guide in which a step can be read. */
const COLUMN_WIDTH = '240px';

/** Rows of the drawer, and the guide. */
export const libraryStyles = ({ euiTheme }: UseEuiTheme) => css`
  .spoorLibrary__head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block-end: ${euiTheme.size.xs};
    background: ${euiTheme.colors.backgroundBasePlain};
  }
  .spoorShelf {
    margin-top: ${euiTheme.size.s};
  }
  .spoorHuntRow {
    display: flex;
    align-items: center;
    gap: ${euiTheme.size.xs};
    width: 100%;
    padding: ${euiTheme.size.xs} ${euiTheme.size.s};
    border-radius: ${euiTheme.border.radius.small};
    text-align: left;
    font-size: ${euiTheme.size.m};
    line-height: ${euiTheme.size.base};
  }
  .spoorHuntRow:hover {
    background: ${euiTheme.colors.backgroundBaseInteractiveHover};
  }
  .spoorHuntRow[aria-current='true'] {
    background: ${euiTheme.colors.backgroundBaseInteractiveSelect};
    font-weight: ${euiTheme.font.weight.semiBold};
  }
  .spoorHuntRow--unanswerable .spoorHuntRow__title {
    color: ${euiTheme.colors.textDisabled};
  }
  .spoorHuntRow__title {
    flex: 1 1 auto;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .spoorHuntRow__count,
  .spoorHuntRow__count--none {
    min-width: ${euiTheme.size.l};
    padding: 0 ${euiTheme.size.xs};
    border-radius: ${euiTheme.border.radius.small};
    text-align: right;
    font-variant-numeric: tabular-nums;
    color: ${euiTheme.colors.textSubdued};
  }
  .spoorHuntRow__count {
    background: ${euiTheme.colors.backgroundLightPrimary};
    color: ${euiTheme.colors.textPrimary};
    font-weight: ${euiTheme.font.weight.semiBold};
  }
  .spoorHuntRow__count--findings {
    background: ${euiTheme.colors.backgroundLightAccent};
    color: ${euiTheme.colors.textAccent};
  }
  .spoorGuide {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(${COLUMN_WIDTH}, 100%), 1fr));
    gap: ${euiTheme.size.s} ${euiTheme.size.l};
    margin-top: ${euiTheme.size.xs};
  }
  .spoorGuide__expectations p {
    display: inline;
    margin-inline-end: ${euiTheme.size.s};
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
    gap: ${euiTheme.size.xs};
  }
  .spoorGuide--short li > a,
  .spoorGuide--short li > button {
    flex: 0 0 auto;
  }
  .spoorGuide h3 {
    margin-bottom: ${euiTheme.size.xs};
    font-size: ${euiTheme.size.m};
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
