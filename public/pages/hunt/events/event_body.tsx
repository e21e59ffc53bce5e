import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiTab, EuiTabs, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { sentence } from '#common/events/sentence';
import { Value } from '#public/components/value/value';
import { eventViews, type EventView } from '../state';
import { EventLinks } from './event_links';
import { FilesView } from './files_view';
import { FlowView } from './flow_view';
import { JsonView } from './json_view';
import { NewCase } from './new_case';
import { SummaryView } from './summary_view';
import { eventsTexts } from './texts';

const VIEWS: Readonly<Record<EventView, FC<{ readonly hit: EventHit }>>> = {
  summary: SummaryView,
  flow: FlowView,
  files: FilesView,
  json: JsonView,
};

/** An event, and what is seen of it. */
export interface EventBodyProps {
  readonly hit: EventHit;
  readonly view: EventView;
  readonly onView: (view: EventView) => void;
  /** Left out within the flyout, which is as large as it gets. */
  readonly onGrow?: () => void;
}

/** Everything about one event: its values, its flow, its files, the record itself. */
export const EventBody: FC<EventBodyProps> = ({ hit, view, onView, onGrow }) => {
  const View = VIEWS[view];
  return (
    <div className="spoorEvent" data-test-subj="spoorEventDetail">
      <EuiFlexGroup alignItems="center" gutterSize="s" responsive={false}>
        <EuiFlexItem>
          <EuiText size="s">
            <strong>
              <Value value={sentence(hit.event)} canExpand={false} />
            </strong>
          </EuiText>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EventLinks event={hit.event} />
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <NewCase hit={hit} />
        </EuiFlexItem>
        {onGrow !== undefined && (
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty size="xs" iconType="expand" onClick={onGrow} data-test-subj="spoorEventGrow">
              {eventsTexts.openFlyout}
            </EuiButtonEmpty>
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
      <EuiTabs size="s" bottomBorder>
        {eventViews.map((id) => (
          <EuiTab
            key={id}
            isSelected={id === view}
            onClick={() => onView(id)}
            data-test-subj={`spoorEventTab-${id}`}
          >
            {eventsTexts.tabs[id]}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="s" />
      <View hit={hit} />
    </div>
  );
};
