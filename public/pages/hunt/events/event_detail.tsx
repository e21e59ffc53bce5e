import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiTab, EuiTabs, EuiText } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { sentence } from '#common/events/sentence';
import { Value } from '#public/components/value/value';
import { EventFlyout } from './event_flyout';
import { EventLinks } from './event_links';
import { FilesView } from './files_view';
import { FlowView } from './flow_view';
import { JsonView } from './json_view';
import { SummaryView } from './summary_view';
import { eventsTexts } from './texts';

const VIEWS = { summary: SummaryView, flow: FlowView, files: FilesView, json: JsonView } as const;
type ViewId = keyof typeof VIEWS;
const VIEW_IDS: readonly ViewId[] = ['summary', 'flow', 'files', 'json'];

interface Props {
  readonly hit: EventHit;
  /** False within the flyout, which is as large as it gets. */
  readonly canGrow?: boolean;
}

/** Everything about one event: its values, its flow, its files, the record itself. */
export const EventDetail: FC<Props> = ({ hit, canGrow = true }) => {
  const [shown, setShown] = useState<ViewId>('summary');
  const [isFlyout, setIsFlyout] = useState(false);
  const View = VIEWS[shown];
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
        {canGrow && (
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty size="xs" iconType="expand" onClick={() => setIsFlyout(true)}>
              {eventsTexts.openFlyout}
            </EuiButtonEmpty>
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
      <EuiTabs size="s" bottomBorder>
        {VIEW_IDS.map((id) => (
          <EuiTab
            key={id}
            isSelected={id === shown}
            onClick={() => setShown(id)}
            data-test-subj={`spoorEventTab-${id}`}
          >
            {eventsTexts.tabs[id]}
          </EuiTab>
        ))}
      </EuiTabs>
      <EuiSpacer size="s" />
      <View hit={hit} />
      {isFlyout && <EventFlyout hit={hit} onClose={() => setIsFlyout(false)} />}
    </div>
  );
};
