import { EuiToolTip } from '@elastic/eui';
import React, { type FC, type MutableRefObject, type ReactElement, type ReactNode } from 'react';

/** What can be done with a tip from outside. */
export interface Tip {
  readonly hideToolTip: () => void;
}

interface Props {
  readonly content: ReactNode;
  readonly children: ReactElement;
  readonly position?: 'right';
  readonly display?: 'block';
  /** Comes only after some rest, where many would else come and go. */
  readonly isSlow?: boolean;
  /** Says what its element's label says already, so that who listens need not hear it twice. */
  readonly isLabel?: boolean;
  readonly tip?: MutableRefObject<Tip | null>;
}

/** EUI 116's is a function and has one delay for all. */
const slow = typeof EuiToolTip === 'function' ? { delay: 'long' as const } : {};

/** A short text beside an element that has the pointer or the focus. */
export const Tooltip: FC<Props> = ({ content, children, position, display, isSlow, isLabel, tip }) => (
  <EuiToolTip
    ref={(shown: Tip | null) => {
      if (tip !== undefined) tip.current = shown;
    }}
    content={content}
    {...(position && { position })}
    {...(display && { display })}
    {...(isSlow && slow)}
    {...(isLabel && { disableScreenReaderOutput: true })}
  >
    {children}
  </EuiToolTip>
);
