import React, { useMemo, type FC } from 'react';
import { summarizeEvents } from '#common/api/events';
import { periodBefore } from '#common/panels/before';
import { useApiQuery } from '#public/hooks/use_api_query';
import { useServices } from '#public/hooks/use_services';
import { zoneOf } from '#public/pages/hunt/period/resolve';
import { PanelAnswer } from '../panel_answer';
import { PanelFoot } from '../panel_foot';
import { panelTexts } from '../texts';
import type { Question } from '../use_asked';
import { isLeast, saidOfBefore } from './counted';
import { Headline } from './headline';

/** How many events, and how many in the period before. */
export const Count: FC<{ readonly question: Question }> = ({ question }) => {
  const { search, isPaused } = question;
  const { timeZone } = useServices().preferences;
  const before = useMemo(() => periodBefore(search, Date.now(), zoneOf(timeZone)), [search, timeZone]);
  const now = useApiQuery(summarizeEvents, { body: { ...search, fields: [] } }, { enabled: !isPaused });
  const then = useApiQuery(
    summarizeEvents,
    { body: { ...search, ...before, fields: [] } },
    { enabled: !isPaused && before !== undefined },
  );
  const partial = now.state === 'ready' ? now.partial : [];
  const notes = now.state === 'ready' ? now.notes : [];
  return (
    <PanelAnswer answer={now}>
      {({ total, relation }) => (
        <>
          <Headline count={total} isLeast={isLeast({ relation }, partial)} unit={panelTexts.events_found} />
          <PanelFoot question={question}>
            {before === undefined ? panelTexts.noBefore : saidOfBefore(then, notes)}
          </PanelFoot>
        </>
      )}
    </PanelAnswer>
  );
};
