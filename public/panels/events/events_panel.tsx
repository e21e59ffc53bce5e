import { isLeft } from 'fp-ts/Either';
import React, { useMemo, type FC } from 'react';
import { searchEvents, type EventHit } from '#common/api/events';
import { formatExact } from '#common/format/numbers';
import { readPanel } from '#common/panels/read';
import { eventsPanel, type EventsPanel } from '#common/panels/state';
import { useApiQuery } from '#public/hooks/use_api_query';
import { useServices } from '#public/hooks/use_services';
import { BasicTable } from '#public/kibana/ui/tables';
import { AskedView } from '../asked_view';
import { Nothing, PanelAnswer } from '../panel_answer';
import { PanelFoot, pathOf } from '../panel_foot';
import type { PanelView } from '../panel_root';
import { Refusal } from '../refusal';
import { panelTexts } from '../texts';
import type { Question } from '../use_asked';
import { eventColumns, keyOf } from './event_columns';

/** The newest events on a dashboard. */
export const EventsPanelView: PanelView = ({ input, onTitle }) => {
  const panel = useMemo(() => readPanel(eventsPanel, input.saved), [input.saved]);
  if (isLeft(panel)) return <Refusal reasons={[panel.left]} />;
  return (
    <AskedView asks={panel.right.asks} input={input} onTitle={onTitle}>
      {(question) => <Newest question={question} panel={panel.right} />}
    </AskedView>
  );
};

interface Props {
  readonly question: Question;
  readonly panel: EventsPanel;
}

const Newest: FC<Props> = ({ question, panel: { columns, size } }) => {
  const { search, isPaused } = question;
  const answer = useApiQuery(searchEvents, { body: { ...search, size } }, { enabled: !isPaused });
  return (
    <PanelAnswer answer={answer}>
      {({ items, total, relation }) => (
        <>
          <div className="spoorDashboardPanel__body">
            {items.length === 0 ? <Nothing /> : <List question={question} hits={items} fields={columns} />}
          </div>
          <PanelFoot question={question}>
            {relation === 'eq' && items.length === total
              ? panelTexts.all(formatExact(total))
              : panelTexts.newest(
                  formatExact(items.length),
                  relation === 'eq' ? formatExact(total) : panelTexts.atLeast(formatExact(total)),
                )}
          </PanelFoot>
        </>
      )}
    </PanelAnswer>
  );
};

interface ListProps {
  readonly question: Question;
  readonly hits: readonly EventHit[];
  readonly fields: readonly string[];
}

const List: FC<ListProps> = ({ question, hits, fields }) => {
  const { href } = useServices();
  const told = question.hunt?.columns;
  const columns = useMemo(() => {
    const path = pathOf(question);
    return eventColumns(fields, told ?? [], (open) => href(`${path}&event=${encodeURIComponent(open)}`));
  }, [question, fields, told, href]);
  return (
    <BasicTable<EventHit>
      className="spoorEvents"
      items={[...hits]}
      itemId={keyOf}
      columns={columns}
      tableCaption={panelTexts.caption}
      compressed
      data-test-subj="spoorPanelEvents"
    />
  );
};
