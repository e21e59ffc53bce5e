import { useEuiTheme, type UseEuiTheme } from '@elastic/eui';
import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';

const rules = ({ euiTheme }: UseEuiTheme) => css`
  .spoorUnsaved {
    position: sticky;
    inset-block-end: 0;
    z-index: ${euiTheme.levels.content};
    padding: ${euiTheme.size.s} 0;
    background: ${euiTheme.colors.backgroundBasePlain};
    border-block-start: ${euiTheme.border.thin};
  }
  .spoorImportRows {
    max-block-size: 280px;
    overflow-y: auto;
  }
`;

/** Layout of the tables, for which EUI has no part. */
export const NetworksStyles: FC = () => <Global styles={rules(useEuiTheme())} />;
