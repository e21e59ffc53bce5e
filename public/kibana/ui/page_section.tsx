import React, { type FC } from 'react';
import { useTheme } from './theme';

interface Props {
  /** Lines longer than this many pixels are hard to read. */
  readonly maxWidth?: number;
}

/** What a page is about, below its header. EUI's own section came after 39. */
export const PageSection: FC<Props> = ({ maxWidth, children }) => {
  const { size } = useTheme();
  return (
    <main style={{ padding: size.l }}>
      <div style={{ maxWidth, marginInline: 'auto' }}>{children}</div>
    </main>
  );
};
