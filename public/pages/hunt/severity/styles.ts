import { css } from '@emotion/react';
import type { Theme } from '#public/kibana/ui/theme';

/** The mark of a severity: four bars that grow, of which its rank is filled. */
export const severityStyles = (theme: Theme) => css`
  .spoorSeverity {
    display: inline-flex;
    align-items: center;
    gap: ${theme.size.xs};
    flex: 0 0 auto;
    white-space: nowrap;
    font-size: ${theme.size.m};
    font-weight: ${theme.font.weight.regular};
    color: ${theme.colors.textSubdued};
  }
  .spoorSeverity__bars {
    display: inline-flex;
    align-items: flex-end;
    gap: 1px;
  }
  .spoorSeverity__bars > span {
    inline-size: 3px;
    block-size: 4px;
    background: ${theme.colors.borderBaseSubdued};
  }
  .spoorSeverity__bars > span:nth-of-type(2) {
    block-size: 6px;
  }
  .spoorSeverity__bars > span:nth-of-type(3) {
    block-size: 8px;
  }
  .spoorSeverity__bars > span:nth-of-type(4) {
    block-size: 10px;
  }
  .spoorSeverity--low .spoorSeverity__bar.spoorSeverity__bar {
    background: ${theme.colors.textSubdued};
  }
  .spoorSeverity--medium .spoorSeverity__bar.spoorSeverity__bar {
    background: ${theme.colors.warning};
  }
  .spoorSeverity--high .spoorSeverity__bar.spoorSeverity__bar {
    background: ${theme.colors.severityRisk};
  }
  .spoorSeverity--critical .spoorSeverity__bar.spoorSeverity__bar {
    background: ${theme.colors.danger};
  }
`;
