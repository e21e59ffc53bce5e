import { EuiEmptyPrompt } from '@elastic/eui';
import { isLeft } from 'fp-ts/Either';
import React, { type FC } from 'react';
import { parseQuery } from '#common/query/parse';
import { plain } from '#public/components/value/visible';
import { useHunt } from '../use_hunt';
import { Results } from './results';
import { resultTexts } from './texts';

/** What was found; where bar or filters are no query, as an address may say anything, nothing is run. */
export const CheckedResults: FC = () => {
  const { state, search } = useHunt();
  const bar = parseQuery(state.query);
  const whole = parseQuery(search.query);
  if (!isLeft(whole)) return <Results />;
  return (
    <EuiEmptyPrompt
      iconType="warning"
      color="subdued"
      titleSize="s"
      title={<h2>{resultTexts.notRun}</h2>}
      body={<p>{isLeft(bar) ? resultTexts.notRunText : resultTexts.notRunPill(plain(whole.left.message))}</p>}
      data-test-subj="spoorNotRun"
    />
  );
};
