import React, { type FC } from 'react';
import { runHunt } from '#common/api/hunts';
import { useApiQuery } from '#public/hooks/use_api_query';
import { PanelAnswer } from '../panel_answer';
import { PanelFoot } from '../panel_foot';
import { Refusal } from '../refusal';
import { panelTexts } from '../texts';
import type { Question } from '../use_asked';
import { Headline } from './headline';

interface Props {
  readonly question: Question;
  readonly huntId: string;
}

/** How much a hunt with a block found: its findings, not the events that it reads. */
export const FindingsCount: FC<Props> = ({ question, huntId }) => {
  const { search, narrowing, isPaused } = question;
  const { from, to } = search;
  const answer = useApiQuery(
    runHunt,
    { params: { id: huntId }, body: { from, to, query: narrowing, size: 0 } },
    { enabled: !isPaused },
  );
  return (
    <PanelAnswer answer={answer}>
      {({ findings }) =>
        findings?.unanswerable === undefined ? (
          <>
            <Headline
              count={findings?.total ?? 0}
              isLeast={findings?.relation === 'gte'}
              unit={panelTexts.findings_found}
            />
            <PanelFoot question={question} />
          </>
        ) : (
          <Refusal reasons={[findings.unanswerable]} />
        )
      }
    </PanelAnswer>
  );
};
