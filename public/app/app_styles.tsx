import { useEuiTheme, type UseEuiTheme } from '@elastic/eui';
import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';

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
`;

/** The line above every page, for which EUI has no part. */
export const AppStyles: FC = () => <Global styles={rules(useEuiTheme())} />;
