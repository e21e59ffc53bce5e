import { Global } from '@emotion/react';
import React, { type FC } from 'react';
import { useTheme } from '#public/kibana/ui/theme';
import { layoutStyles } from './layout_styles';
import { libraryStyles } from './library/styles';
import { pillStyles } from './pills/styles';
import { barStyles } from './query_bar/styles';
import { severityStyles } from './severity/styles';
import { toggleStyles } from './toggles/styles';

const all = [layoutStyles, barStyles, pillStyles, toggleStyles, libraryStyles, severityStyles];

/** The few rules of the hunt page that EUI has no part for. */
export const HuntStyles: FC = () => {
  const theme = useTheme();
  return <Global styles={all.map((styles) => styles(theme))} />;
};
