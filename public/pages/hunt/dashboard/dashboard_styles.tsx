import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';
import { useTheme, type Theme } from '#public/kibana/ui/theme';

/** Narrowest panel on which an IPv6 address and its count stand on one line. */
const PANEL_WIDTH = '260px';

const rules = (theme: Theme) => css`
  .spoorPanels {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(${PANEL_WIDTH}, 1fr));
    gap: ${theme.size.s};
    align-items: start;
  }
  .spoorPanel__rows {
    margin-block: ${theme.size.xs};
  }
  .spoorPanel__row {
    display: flex;
    align-items: center;
  }
  .spoorPanel__row.spoorPick > .spoorPick__menu {
    position: static;
    margin-block: 0;
    flex: 0 0 auto;
  }
  .spoorFindings__row {
    cursor: pointer;
  }
  .spoorFindings__scroll {
    overflow-x: auto;
  }
  .spoorFindings__hosts {
    white-space: nowrap;
  }
  .spoorHistogram .echChart {
    background: transparent;
  }
  .spoorPanel__value {
    position: relative;
    flex: 1 1 auto;
    min-width: 0;
    display: flex;
    align-items: baseline;
    gap: ${theme.size.s};
    padding: 2px ${theme.size.xs};
    font-size: ${theme.size.m};
    line-height: 1.4;
    text-align: start;
    color: ${theme.colors.textParagraph};
    border-radius: ${theme.border.radius.small};
  }
  button.spoorPanel__value:hover .spoorPanel__text,
  button.spoorPanel__value:focus-visible .spoorPanel__text {
    color: ${theme.colors.textPrimary};
    text-decoration: underline;
  }
  .spoorPanel__bar {
    position: absolute;
    inset-block: 1px;
    inset-inline-start: 0;
    border-radius: ${theme.border.radius.small};
    background: ${theme.colors.backgroundLightPrimary};
    opacity: 0.55;
  }
  .spoorPanel__text {
    position: relative;
    flex: 1 1 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .spoorPanel__value .spoorFigure {
    position: relative;
    color: ${theme.colors.textSubdued};
  }
  .spoorPanel__foot {
    display: flex;
    justify-content: space-between;
    min-height: ${theme.size.base};
    padding-inline: ${theme.size.xs};
    font-size: ${theme.size.m};
  }
`;

/** Layout of the panels. */
export const DashboardStyles: FC = () => <Global styles={rules(useTheme())} />;
