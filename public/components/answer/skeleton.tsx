import { EuiSpacer } from '@elastic/eui';
import React, { Fragment, type FC } from 'react';
import { ScreenReaderLive } from '#public/kibana/ui/screen_reader_live';
import { SkeletonRectangle } from '#public/kibana/ui/skeleton';
import { answerTexts } from './texts';

interface Props {
  readonly rows: number;
  /** Height of a row in pixels: that of what will stand there, so that nothing jumps. */
  readonly height: number;
}

/** Stands where an answer will stand. */
export const SkeletonRows: FC<Props> = ({ rows, height }) => (
  <div aria-busy="true">
    <ScreenReaderLive>{answerTexts.loading}</ScreenReaderLive>
    {Array.from({ length: rows }, (_, at) => (
      <Fragment key={at}>
        <SkeletonRectangle height={height} />
        <EuiSpacer size="s" />
      </Fragment>
    ))}
  </div>
);
