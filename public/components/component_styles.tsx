import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';
import { useTheme, type Theme } from '#public/kibana/ui/theme';

const rules = (theme: Theme) => css`
  .spoorValue {
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .spoorValue__hidden,
  .spoorValue__secret {
    padding: 0 ${theme.size.xs};
    border-radius: ${theme.border.radius.small};
    font-family: ${theme.font.familyCode};
    font-size: 0.85em;
    background: ${theme.colors.backgroundBaseWarning};
    color: ${theme.colors.textWarning};
  }
  .spoorValue__secret {
    background: ${theme.colors.backgroundBaseSubdued};
    color: ${theme.colors.textSubdued};
    letter-spacing: 0.1em;
  }
  .spoorFigure,
  .spoorTime {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .spoorFailure__retry {
    margin-block-start: ${theme.size.s};
  }
  .spoorPick {
    position: relative;
    display: inline-block;
    max-width: 100%;
  }
  .spoorPick > .spoorPick__menu {
    position: absolute;
    /* In the middle without a transform: EUI moves buttons by one of its own while they are pressed. */
    inset-block: 0;
    margin-block: auto;
    inset-inline-start: 100%;
    z-index: 1;
    opacity: 0;
    background: ${theme.colors.backgroundBasePlain};
  }
  .spoorPick:hover > .spoorPick__menu,
  .spoorPick > .spoorPick__menu:focus-visible,
  .spoorPick > .spoorPick__menu[aria-expanded='true'] {
    opacity: 1;
  }
  .spoorNetworkName {
    display: block;
    color: ${theme.colors.textSubdued};
    overflow-wrap: anywhere;
  }
  .spoorDetails > div {
    display: flex;
    gap: ${theme.size.s};
  }
  .spoorDetails dt {
    color: ${theme.colors.textSubdued};
    white-space: nowrap;
  }
  .spoorMenu__anchor {
    position: absolute;
    width: 1px;
    height: 1px;
  }
  .spoorMenu__title {
    max-width: 320px;
    font-weight: ${theme.font.weight.medium};
  }
`;

/** Rules for the small parts that every page uses. */
export const ComponentStyles: FC = () => <Global styles={rules(useTheme())} />;
