import type { UseEuiTheme } from '@elastic/eui';
import { css } from '@emotion/react';

/** The mark of a severity: four bars that grow, of which its rank is filled. */
export const severityStyles = ({ euiTheme }: UseEuiTheme) => css`
  .spoorSeverity {
    display: inline-flex;
    align-items: center;
    gap: ${euiTheme.size.xs};
    flex: 0 0 auto;
    white-space: nowrap;
    font-size: ${euiTheme.size.m};
    font-weight: ${euiTheme.font.weight.regular};
    color: ${euiTheme.colors.textSubdued};
  }
  .spoorSeverity__bars {
    display: inline-flex;
    align-items: flex-end;
    gap: 1px;
  }
  .spoorSeverity__bars > span {
    inline-size: 3px;
    block-size: 4px;
    background: ${euiTheme.colors.borderBaseSubdued};
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
    background: ${euiTheme.colors.textSubdued};
  }
  .spoorSeverity--medium .spoorSeverity__bar.spoorSeverity__bar {
    background: ${euiTheme.colors.warning};
  }
  .spoorSeverity--high .spoorSeverity__bar.spoorSeverity__bar {
    background: ${euiTheme.colors.severity.risk};
  }
  .spoorSeverity--critical .spoorSeverity__bar.spoorSeverity__bar {
    background: ${euiTheme.colors.danger};
  }
`;
