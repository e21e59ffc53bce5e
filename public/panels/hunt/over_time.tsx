import React, { type FC } from 'react';
import { summarizeEvents } from '#common/api/events';
import { formatExact } from '#common/format/numbers';
import { useApiQuery } from '#public/hooks/use_api_query';
import { Nothing, PanelAnswer } from '../panel_answer';
import { PanelFoot } from '../panel_foot';
import { panelTexts } from '../texts';
import type { Question } from '../use_asked';
import { EventsChart } from './events_chart';

/** Events over time, stacked by type. */
export const OverTime: FC<{ readonly question: Question }> = ({ question, children }) => {
  const { search, isPaused } = question;
  const answer = useApiQuery(summarizeEvents, { body: { ...search, fields: [] } }, { enabled: !isPaused });
  return (
    <PanelAnswer answer={answer}>
      {({ total, relation, histogram }) => (
        <>
          <div className="spoorDashboardPanel__body">
            {total === 0 ? <Nothing /> : <EventsChart bars={histogram} />}
          </div>
          <PanelFoot question={question}>
            {relation === 'eq' ? formatExact(total) : panelTexts.atLeast(formatExact(total))}{' '}
            {panelTexts.events_found}. {children}
          </PanelFoot>
        </>
      )}
    </PanelAnswer>
  );
};
