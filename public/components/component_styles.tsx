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
    position: relative;
    display: inline-block;
    max-width: 100%;
  }
  .spoorPick > .spoorPick__menu {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 100%;
    transform: translateY(-50%);
    z-index: 1;
    opacity: 0;
    background: ${euiTheme.colors.backgroundBasePlain};
  }
  .spoorPick:hover > .spoorPick__menu,
  .spoorPick > .spoorPick__menu:focus-visible,
  .spoorPick > .spoorPick__menu[aria-expanded='true'] {
    opacity: 1;
  }
  .spoorNetworkName {
    display: block;
    color: ${euiTheme.colors.textSubdued};
    overflow-wrap: anywhere;
  }
  .spoorDetails > div {
    display: flex;
    gap: ${euiTheme.size.s};
  }
  .spoorDetails dt {
    color: ${euiTheme.colors.textSubdued};
    white-space: nowrap;
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
