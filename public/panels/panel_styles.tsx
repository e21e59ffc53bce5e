import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';
import { useTheme, type Theme } from '#public/kibana/ui/theme';

const rules = (theme: Theme) => css`
  .spoorDashboardPanel {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    block-size: 100%;
    padding: ${theme.size.s};
    overflow: auto;
  }
  .spoorDashboardPanel__body {
    flex: 1 1 auto;
    min-height: 0;
    overflow: auto;
  }
  .spoorDashboardPanel__body .echChart {
    background: transparent;
  }
  .spoorDashboardPanel__foot {
    flex: 0 0 auto;
    display: flex;
    justify-content: space-between;
    gap: ${theme.size.s};
    padding-block-start: ${theme.size.xs};
    font-size: ${theme.size.m};
    color: ${theme.colors.textSubdued};
  }
  .spoorDashboardPanel__count {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    block-size: 100%;
  }
`;

/** How a panel fills its place on a dashboard. */
export const PanelStyles: FC = () => <Global styles={rules(useTheme())} />;
