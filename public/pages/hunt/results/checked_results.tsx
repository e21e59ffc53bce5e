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
  const { state, problem } = useHunt();
  if (problem === undefined) return <Results />;
  const isBar = isLeft(parseQuery(state.query));
  return (
    <EuiEmptyPrompt
      iconType="warning"
      color="subdued"
      titleSize="s"
      title={<h2>{resultTexts.notRun}</h2>}
      body={<p>{isBar ? resultTexts.notRunText : resultTexts.notRunPill(plain(problem.message))}</p>}
      data-test-subj="spoorNotRun"
    />
  );
};
