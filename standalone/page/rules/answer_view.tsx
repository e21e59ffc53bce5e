import { EuiButton, EuiCallOut, EuiText } from '@elastic/eui';
import React, { type ReactElement } from 'react';
import { texts } from './texts';
import type { Answer } from './use_answer';

interface Props<T> {
  readonly answer: Answer<T>;
  readonly children: (value: T) => ReactElement;
}

/** Draws what was answered, or why there is nothing to draw. */
export function AnswerView<T>({ answer, children }: Props<T>): ReactElement {
  switch (answer.state) {
    case 'loading':
      return <EuiText color="subdued">{texts.loading}</EuiText>;
    case 'failed':
      return (
        <EuiCallOut color="danger" title={texts.failed}>
          <p>{answer.sentence}</p>
          <EuiButton size="s" color="danger" onClick={answer.again}>
            {texts.refresh}
          </EuiButton>
        </EuiCallOut>
      );
    case 'ready':
      return children(answer.value);
  }
}
