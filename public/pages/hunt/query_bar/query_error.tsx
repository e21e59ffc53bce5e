import { EuiTextColor } from '@elastic/eui';
import React, { type FC } from 'react';
import { plain } from '#common/events/visible';
import { mark } from './mark';
import { barTexts } from './texts';
import type { BarProblem } from './use_bar_problem';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly problem: BarProblem;
}

/** Why the text is no query or cannot be asked, with the place underlined; nothing is run meanwhile. */
export const QueryErrorLine: FC<Props> = ({ id, text, problem }) => {
  const { before, at, after } = mark(text, problem.column, problem.length);
  return (
    <div
      id={id}
      className={problem.isAbove ? 'spoorQueryError spoorQueryError--above' : 'spoorQueryError'}
      role="alert"
      data-test-subj="spoorQueryError"
    >
      <EuiTextColor color="danger">
        <strong>{problem.title}</strong> {plain(problem.message)}
      </EuiTextColor>{' '}
      {problem.isAbove ? barTexts.nothingRunAbove : barTexts.nothingRun}
      <pre aria-hidden>
        {plain(before)}
        <mark>{at === '' ? '\u2423' : plain(at)}</mark>
        {plain(after)}
      </pre>
    </div>
  );
};
