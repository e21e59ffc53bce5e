import React, { type FC } from 'react';
import { runHunt } from '#common/api/hunts';
import { useApiQuery } from '#public/hooks/use_api_query';
import { PanelAnswer } from '../panel_answer';
import { PanelFoot } from '../panel_foot';
import { Refusal } from '../refusal';
import { panelTexts } from '../texts';
import type { Question } from '../use_asked';
import { isLeast } from './counted';
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
  const partial = answer.state === 'ready' ? answer.partial : [];
  return (
    <PanelAnswer answer={answer}>
      {({ findings }) => {
        if (findings === undefined) return <Refusal reasons={[panelTexts.noFindings]} />;
        if (findings.unanswerable !== undefined) return <Refusal reasons={[findings.unanswerable]} />;
        return (
          <>
            <Headline
              count={findings.total}
              isLeast={isLeast(findings, partial)}
              unit={panelTexts.findings_found}
            />
            <PanelFoot question={question} />
          </>
        );
      }}
    </PanelAnswer>
  );
};
