import { EuiSuperDatePicker, type EuiSuperDatePickerProps } from '@elastic/eui';
import React, { type FC } from 'react';
import { isOldEui } from './eui_of_page';

/** Later ones leave the button's text out where the page is narrow, unless told not to. */
const withText = isOldEui ? {} : { iconOnly: false };

type Props = Pick<
  EuiSuperDatePickerProps,
  | 'start'
  | 'end'
  | 'dateFormat'
  | 'timeFormat'
  | 'commonlyUsedRanges'
  | 'isPaused'
  | 'refreshInterval'
  | 'onTimeChange'
  | 'onRefresh'
  | 'onRefreshChange'
  | 'width'
>;

/** The time picker, whose button says at any width whether it would ask again or search another period. */
export const SuperDatePicker: FC<Props> = (props) => (
  <EuiSuperDatePicker compressed updateButtonProps={{ fill: false, ...withText }} {...props} />
);
