import React, { type FC } from 'react';
import { formatBytes, formatCount, formatExact, formatSeconds } from '#common/format/numbers';

const UNITS = {
  count: { short: formatCount, exact: formatExact },
  bytes: { short: formatBytes, exact: (value: number) => `${formatExact(value)} bytes` },
  seconds: { short: formatSeconds, exact: (value: number) => `${formatExact(value)} seconds` },
} as const;

interface Props {
  readonly value: number;
  readonly unit?: keyof typeof UNITS;
}

/** A number in few characters, exact on hover and to screen readers. */
export const Figure: FC<Props> = ({ value, unit = 'count' }) => {
  const { short, exact } = UNITS[unit];
  return (
    <span className="spoorFigure" title={exact(value)}>
      {short(value)}
    </span>
  );
};
