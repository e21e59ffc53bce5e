import { EuiTextColor } from '@elastic/eui';
import React, { type FC } from 'react';
import type { QueryError } from '#common/query/ast';
import { plain } from '#public/components/value/visible';
import { mark } from './mark';
import { barTexts } from './texts';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly error: QueryError;
}

/** Why the text is no query, with the place underlined; nothing is run meanwhile. */
export const QueryErrorLine: FC<Props> = ({ id, text, error }) => {
  const { before, at, after } = mark(text, error.column);
  return (
    <div id={id} className="spoorQueryError" role="alert" data-test-subj="spoorQueryError">
      <EuiTextColor color="danger">
        <strong>{barTexts.errorTitle(error.column)}.</strong> {plain(error.message)}
      </EuiTextColor>{' '}
      {error.expected.length > 0 && `${barTexts.expected} ${error.expected.join(', ')}. `}
      {barTexts.nothingRun}
      <pre aria-hidden>
        {plain(before)}
        <mark>{at === '' ? '\u2423' : plain(at)}</mark>
        {plain(after)}
      </pre>
    </div>
  );
};
