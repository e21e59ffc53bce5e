import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';
import { useTheme, type Theme } from '#public/kibana/ui/theme';

const rules = (theme: Theme) => css`
  .spoorUnsaved {
    position: sticky;
    inset-block-end: ${theme.size.s};
    margin-block-start: ${theme.size.s};
    z-index: ${theme.levels.content};
    padding: ${theme.size.s} ${theme.size.m};
    background: ${theme.colors.backgroundBasePlain};
    border: ${theme.border.thin};
    border-radius: ${theme.border.radius.medium};
  }
  .spoorNetworks {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    align-items: start;
    gap: ${theme.size.l};
  }
  @media (max-width: ${theme.breakpoint.l}px) {
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
export const NetworksStyles: FC = () => <Global styles={rules(useTheme())} />;
