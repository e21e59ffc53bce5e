import { useEuiTheme, type UseEuiTheme } from '@elastic/eui';
import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';

/** Width of the library's drawer, so that titles of hunts fit on one or two lines. */
const DRAWER_WIDTH = '272px';

/** Kibana's variable for the height of what it keeps above the page. */
const HEADERS = 'var(--euiFixedHeadersOffset, 0px)';

const rules = ({ euiTheme }: UseEuiTheme) => css`
  .spoorHeader {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${euiTheme.size.m};
    min-height: ${euiTheme.size.xxxl};
    padding: 0 ${euiTheme.size.base};
    border-bottom: ${euiTheme.border.thin};
  }
  .spoorHunt {
    padding: ${euiTheme.size.m} ${euiTheme.size.base};
  }
  .spoorHunt__body {
    display: flex;
    align-items: flex-start;
    gap: ${euiTheme.size.base};
  }
  .spoorHunt__drawer {
    flex: 0 0 ${DRAWER_WIDTH};
    position: sticky;
    top: calc(${HEADERS} + ${euiTheme.size.s});
    max-height: calc(100vh - ${HEADERS} - ${euiTheme.size.base});
    overflow-y: auto;
  }
  .spoorHunt__main {
    flex: 1 1 auto;
    min-width: 0;
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
  .spoorGuide {
    margin-top: ${euiTheme.size.s};
  }
  .spoorGuide__steps {
    list-style: decimal inside;
  }
  .spoorBar {
    position: relative;
  }
  .spoorBar input {
    font-family: ${euiTheme.font.familyCode};
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
    margin-top: ${euiTheme.size.s};
  }
  .spoorQueryError__text {
    margin: ${euiTheme.size.xs} 0;
    padding: ${euiTheme.size.xs} ${euiTheme.size.s};
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    background: ${euiTheme.colors.backgroundBaseSubdued};
  }
  .spoorQueryError__text mark {
    background: ${euiTheme.colors.backgroundBaseDanger};
    color: ${euiTheme.colors.textDanger};
    text-decoration: underline wavy;
  }
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

/** The few layout rules that EUI has no part for. */
export const AppStyles: FC = () => <Global styles={rules(useEuiTheme())} />;
