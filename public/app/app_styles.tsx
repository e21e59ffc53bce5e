import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';
import { useTheme, type Theme } from '#public/kibana/ui/theme';

const rules = (theme: Theme) => css`
  .spoorHeader {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${theme.size.m};
    min-height: ${theme.size.xxxl};
    padding: 0 ${theme.size.base};
    border-bottom: ${theme.border.thin};
  }
`;

/** The line above every page, for which EUI has no part. */
export const AppStyles: FC = () => <Global styles={rules(useTheme())} />;
