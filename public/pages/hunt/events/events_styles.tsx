import { css, Global } from '@emotion/react';
import React, { type FC } from 'react';
import { useTheme, type Theme } from '#public/kibana/ui/theme';

/** Narrowest card on which a name and a checksum's half stand side by side. */
const CARD_WIDTH = '340px';

const rules = (theme: Theme) => css`
  .spoorEnds__port {
    white-space: nowrap;
  }
  .spoorEnds__name,
  .spoorFlow__subdued,
  .spoorRecord__after {
    color: ${theme.colors.textSubdued};
  }
  .spoorEvent {
    inline-size: 100%;
    padding-block: ${theme.size.s};
  }
  /* Leaves room for the button that closes. */
  .spoorFlyout .spoorEvent > :first-child {
    padding-inline-end: ${theme.size.xl};
  }
  .spoorEvents__time .spoorTime {
    white-space: normal;
  }
  .spoorSideways {
    position: relative;
  }
  .spoorSideways__box {
    overflow-x: auto;
  }
  .spoorSideways--more::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: ${theme.size.l};
    pointer-events: none;
    background: linear-gradient(to left, ${theme.colors.borderBasePlain}, transparent);
  }
  .spoorSideways__buttons {
    position: absolute;
    z-index: 2;
    inset-block-end: 100%;
    inset-inline-start: 50%;
  }
  .spoorHappening {
    min-width: 260px;
    padding-block: ${theme.size.xs};
  }
  .spoorHappening__fields {
    padding-inline-end: ${theme.size.base};
  }
  .spoorHappening__fields dt,
  .spoorHappening__fields dd {
    display: inline;
  }
  /* A name stays beside its value; a value too long for the line breaks within. */
  .spoorHappening__fields > div {
    display: inline-block;
    max-inline-size: 100%;
    margin-inline-end: ${theme.size.m};
  }
  .spoorHappening__fields dt {
    color: ${theme.colors.textSubdued};
    margin-inline-end: ${theme.size.xs};
  }
  .spoorHappening__fields dd {
    overflow-wrap: anywhere;
  }
  .spoorCards {
    columns: ${CARD_WIDTH};
    column-gap: ${theme.size.s};
  }
  .spoorCard {
    break-inside: avoid;
    margin-block-end: ${theme.size.s};
  }
  .spoorCard__rows {
    display: grid;
    grid-template-columns: minmax(124px, 36%) 1fr;
    gap: 2px ${theme.size.s};
    margin-block-start: ${theme.size.xs};
    font-size: ${theme.size.m};
    line-height: 1.5;
  }
  .spoorCard__rows dt,
  .spoorSums dt {
    color: ${theme.colors.textSubdued};
    overflow-wrap: anywhere;
  }
  /* Room for the button of a value's menu, which else makes the page wider. */
  .spoorCard__rows dd {
    padding-inline-end: ${theme.size.l};
    min-width: 0;
  }
  .spoorFlow {
    margin-block-end: ${theme.size.s};
  }
  .spoorFlow__head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${theme.size.xs} ${theme.size.m};
    font-size: ${theme.size.m};
  }
  .spoorFlow__records {
    font-size: ${theme.size.m};
  }
  .spoorRecord--opened {
    background: ${theme.colors.backgroundBasePrimary};
  }
  .spoorRecord__line {
    display: grid;
    grid-template-columns: 24px 190px 140px 60px 110px 1fr;
    align-items: center;
    gap: ${theme.size.s};
    min-height: ${theme.size.l};
  }
  .spoorRecord__track {
    position: relative;
    height: 2px;
    background: ${theme.colors.borderBaseSubdued};
  }
  .spoorRecord__dot {
    position: absolute;
    top: -4px;
    width: 10px;
    height: 10px;
    margin-inline-start: -5px;
    border-radius: 50%;
  }
  .spoorSums {
    display: grid;
    grid-template-columns: 54px 1fr;
    font-size: ${theme.size.m};
  }
  .spoorSums dd {
    padding-inline-end: ${theme.size.l};
    font-family: ${theme.font.familyCode};
    min-width: 0;
  }
`;

/** Layout of events, their cards and flows. */
export const EventsStyles: FC = () => <Global styles={rules(useTheme())} />;
