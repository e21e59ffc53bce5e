import { EuiText } from '@elastic/eui';
import React, { type ReactElement } from 'react';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import type { Answer } from '#public/hooks/use_api_query';
import { panelTexts } from './texts';

/** Pixels of a line that stands where an answer will stand. */
const ROW_HEIGHT = 24;

interface Props<T> {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ReactElement;
}

/** An answer in each of its states, with what it lacks above it. */
export function PanelAnswer<T>({ answer, children }: Props<T>): ReactElement {
  switch (answer.state) {
    case 'waiting':
    case 'loading':
      return <SkeletonRows rows={3} height={ROW_HEIGHT} />;
    case 'failed':
      return <Failure error={answer.error} retry={answer.retry} />;
    case 'ready':
      return (
        <>
          <Caveats partial={answer.partial} notes={answer.notes} />
          {children(answer.data)}
        </>
      );
  }
}

/** Said where nothing was found. */
export const Nothing = (): ReactElement => (
  <EuiText size="s" color="subdued" textAlign="center" data-test-subj="spoorPanelNothing">
    <p>{panelTexts.nothing}</p>
  </EuiText>
);
