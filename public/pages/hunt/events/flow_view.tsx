import { EuiEmptyPrompt, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { flowsOf } from '#common/events/flows';
import { formatExact } from '#common/format/numbers';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { FlowSection } from './flow_section';
import { flowTexts } from './texts';
import { useRelated } from './use_related';

/** Everything that Suricata wrote about the flow, its parent and its data flows. */
export const FlowView: FC<{ readonly hit: EventHit }> = ({ hit }) => {
  const related = useRelated(hit);
  switch (related.state) {
    case 'waiting':
    case 'loading':
      return <SkeletonRows rows={4} height={28} />;
    case 'failed':
      return <Failure error={related.error} retry={related.retry} />;
    case 'ready': {
      const { items, total } = related.data;
      const flows = flowsOf(hit, items);
      const times = items
        .map(({ event }) => Date.parse(String(event['timestamp'])))
        .filter((time) => time > 0);
      const span = { first: Math.min(...times), last: Math.max(...times) };
      return (
        <>
          <Caveats partial={related.partial} notes={related.notes} />
          {total > items.length && (
            <EuiText size="xs" color="subdued">
              {flowTexts.onlyFirst(formatExact(items.length), formatExact(total))}
            </EuiText>
          )}
          {flows.length === 0 ? (
            <EuiEmptyPrompt
              titleSize="xs"
              title={<h4>{flowTexts.none}</h4>}
              body={<p>{flowTexts.noneBody}</p>}
            />
          ) : (
            flows.map((flow) => <FlowSection key={flow.id} flow={flow} opened={hit} span={span} />)
          )}
        </>
      );
    }
  }
};
