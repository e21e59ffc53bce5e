import React, { type FC } from 'react';
import { Value } from '#public/components/value/value';
import { useServices } from '#public/hooks/use_services';
import { momentText } from './moment_text';

/** A time in the person's zone and format, UTC on hover. */
export const Time: FC<{ readonly time: string }> = ({ time }) => {
  const { shown, utc } = momentText(time, useServices().preferences);
  return (
    <time className="spoorTime" dateTime={time} title={utc}>
      <Value value={shown} />
    </time>
  );
};
