import { useEuiTheme, type UseEuiTheme } from '@elastic/eui';
import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';

const rules = ({ euiTheme }: UseEuiTheme) => css`
  .spoorValue {
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .spoorValue__hidden,
  .spoorValue__secret {
    padding: 0 ${euiTheme.size.xs};
    border-radius: ${euiTheme.border.radius.small};
    font-family: ${euiTheme.font.familyCode};
    font-size: 0.85em;
    background: ${euiTheme.colors.backgroundBaseWarning};
    color: ${euiTheme.colors.textWarning};
  }
  .spoorValue__secret {
    background: ${euiTheme.colors.backgroundBaseSubdued};
    color: ${euiTheme.colors.textSubdued};
    letter-spacing: 0.1em;
  }
  .spoorFigure,
  .spoorTime {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .spoorFailure__retry {
    margin-block-start: ${euiTheme.size.s};
  }
  .spoorPick {
    display: inline-flex;
    align-items: baseline;
    max-width: 100%;
  }
  .spoorPick__menu {
    opacity: 0;
    flex: 0 0 auto;
  }
  .spoorPick:hover .spoorPick__menu,
  .spoorPick:focus-within .spoorPick__menu,
  .spoorPick__menu[aria-expanded='true'] {
    opacity: 1;
  }
  .spoorMenu__anchor {
    position: absolute;
    width: 1px;
    height: 1px;
  }
  .spoorMenu__title {
    max-width: 320px;
    font-weight: ${euiTheme.font.weight.medium};
  }
`;

/** Rules for the small parts that every page uses. */
export const ComponentStyles: FC = () => <Global styles={rules(useEuiTheme())} />;
