import { EuiScreenReaderLive, EuiSkeletonRectangle, EuiSpacer } from '@elastic/eui';
import React, { Fragment, type FC } from 'react';
import { answerTexts } from './texts';

interface Props {
  readonly rows: number;
  /** Height of a row in pixels: that of what will stand there, so that nothing jumps. */
  readonly height: number;
}

/** Stands where an answer will stand. */
export const SkeletonRows: FC<Props> = ({ rows, height }) => (
  <div aria-busy="true">
    <EuiScreenReaderLive>{answerTexts.loading}</EuiScreenReaderLive>
    {Array.from({ length: rows }, (_, at) => (
      <Fragment key={at}>
        <EuiSkeletonRectangle
          width="100%"
          height={height}
          borderRadius="s"
          ariaWrapperProps={{ 'aria-hidden': true }}
        />
        <EuiSpacer size="s" />
      </Fragment>
    ))}
  </div>
);
