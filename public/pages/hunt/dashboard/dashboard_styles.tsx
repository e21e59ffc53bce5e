import { useEuiTheme, type UseEuiTheme } from '@elastic/eui';
import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';

/** Narrowest panel on which an IPv6 address and its count stand on one line. */
const PANEL_WIDTH = '260px';

const rules = ({ euiTheme }: UseEuiTheme) => css`
  .spoorPanels {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(${PANEL_WIDTH}, 1fr));
    gap: ${euiTheme.size.s};
    align-items: start;
  }
  .spoorPanel__rows {
    margin-block: ${euiTheme.size.xs};
  }
  .spoorPanel__row {
    display: flex;
    align-items: center;
  }
  .spoorPanel__row.spoorPick > .spoorPick__menu {
    position: static;
    transform: none;
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
    gap: ${euiTheme.size.s};
    padding: 2px ${euiTheme.size.xs};
    font-size: ${euiTheme.size.m};
    line-height: 1.4;
    text-align: start;
    color: ${euiTheme.colors.textParagraph};
    border-radius: ${euiTheme.border.radius.small};
  }
  button.spoorPanel__value:hover .spoorPanel__text,
  button.spoorPanel__value:focus-visible .spoorPanel__text {
    color: ${euiTheme.colors.textPrimary};
    text-decoration: underline;
  }
  .spoorPanel__bar {
    position: absolute;
    inset-block: 1px;
    inset-inline-start: 0;
    border-radius: ${euiTheme.border.radius.small};
    background: ${euiTheme.colors.backgroundLightPrimary};
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
    color: ${euiTheme.colors.textSubdued};
  }
  .spoorPanel__foot {
    display: flex;
    justify-content: space-between;
    min-height: ${euiTheme.size.base};
    padding-inline: ${euiTheme.size.xs};
    font-size: ${euiTheme.size.m};
  }
`;

/** Layout of the panels. */
export const DashboardStyles: FC = () => <Global styles={rules(useEuiTheme())} />;
