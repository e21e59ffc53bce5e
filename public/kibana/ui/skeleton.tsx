import React, { type FC } from 'react';
import { euiOfPage } from './eui_of_page';
import { useTheme } from './theme';

const { EuiSkeletonRectangle, EuiSkeletonText } = euiOfPage;

interface Size {
  /** In pixels. */
  readonly height: number;
}

/** Stands where something of a known height will stand. Who listens is told of the wait elsewhere. */
export const SkeletonRectangle: FC<Size> = ({ height }) =>
  EuiSkeletonRectangle === undefined ? (
    <Still height={height} />
  ) : (
    <EuiSkeletonRectangle
      width="100%"
      height={height}
      borderRadius="s"
      ariaWrapperProps={{ 'aria-hidden': true }}
    />
  );

interface Lines {
  readonly lines?: 3 | 8;
}

/** Stands where lines of text will stand. */
export const SkeletonText: FC<Lines> = ({ lines = 3 }) => {
  const { size } = useTheme();
  return EuiSkeletonText === undefined ? (
    <div aria-busy="true" style={{ display: 'grid', gap: size.s }}>
      {Array.from({ length: lines }, (_, at) => (
        <Still key={at} height={16} />
      ))}
    </div>
  ) : (
    <EuiSkeletonText lines={lines} />
  );
};

/** The same, for an EUI that has none. */
const Still: FC<Size> = ({ height }) => {
  const { border, colors } = useTheme();
  return (
    <div
      aria-hidden
      style={{ height, borderRadius: border.radius.small, background: colors.backgroundBaseSubdued }}
    />
  );
};
