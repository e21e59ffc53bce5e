import { EuiEmptyPrompt } from '@elastic/eui';
import { isLeft } from 'fp-ts/Either';
import React, { type FC } from 'react';
import { parseQuery } from '#common/query/parse';
import { plain } from '#common/events/visible';
import { icons } from '#public/kibana/ui/icons';
import { refusedPlace } from '../query_bar/locate';
import { useHunt } from '../use_hunt';
import { Results } from './results';
import { resultTexts } from './texts';
import { useRefusal } from './use_refusal';

/** Says why nothing was run; asking again would change nothing. */
const NotRun: FC<{ readonly title: string; readonly text: string }> = ({ title, text }) => (
  <EuiEmptyPrompt
    iconType={icons.warning}
    color="subdued"
    titleSize="s"
    title={<h2>{title}</h2>}
    body={<p>{text}</p>}
    data-test-subj="spoorNotRun"
  />
);

/** What was found; where bar or filters are no query, or one that cannot be asked, nothing is run. */
export const CheckedResults: FC = () => {
  const { state, problem } = useHunt();
  const refusal = useRefusal();
  if (problem !== undefined) {
    const isBar = isLeft(parseQuery(state.query));
    return (
      <NotRun
        title={resultTexts.notRun}
        text={isBar ? resultTexts.notRunText : resultTexts.notRunPill(plain(problem.message))}
      />
    );
  }
  if (refusal !== undefined) {
    const isMarked = refusal.field !== undefined && refusedPlace(state.query, refusal.field) !== undefined;
    return (
      <NotRun title={resultTexts.refused} text={isMarked ? resultTexts.notRunText : plain(refusal.message)} />
    );
  }
  return <Results />;
};
