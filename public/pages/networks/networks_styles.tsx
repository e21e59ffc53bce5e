import { useEuiTheme, type UseEuiTheme } from '@elastic/eui';
import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';

const rules = ({ euiTheme }: UseEuiTheme) => css`
  .spoorUnsaved {
    position: sticky;
    inset-block-end: ${euiTheme.size.s};
    margin-block-start: ${euiTheme.size.s};
    z-index: ${euiTheme.levels.content};
    padding: ${euiTheme.size.s} ${euiTheme.size.m};
    background: ${euiTheme.colors.backgroundBasePlain};
    border: ${euiTheme.border.thin};
    border-radius: ${euiTheme.border.radius.medium};
  }
  .spoorNetworks {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    align-items: start;
    gap: ${euiTheme.size.l};
  }
  @media (max-width: ${euiTheme.breakpoint.l}px) {
    .spoorNetworks {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .spoorImportRows {
    max-block-size: 280px;
    overflow-y: auto;
  }
`;

/** Layout of the tables, for which EUI has no part. */
export const NetworksStyles: FC = () => <Global styles={rules(useEuiTheme())} />;
