import { EuiPanel, EuiTitle } from '@elastic/eui';
import React, { type FC } from 'react';
import type { EventHit } from '#common/api/events';
import type { FlowRecords, Volume } from '#common/events/flows';
import { Figure } from '#public/components/figures/figure';
import { Pick } from '#public/components/value_menu/pick';
import { FlowRecord } from './flow_record';
import { flowTexts } from './texts';

/** Records of a flow that are listed; a long HTTP/1.1 connection can have thousands. */
const MAX_RECORDS = 200;

/** First and last moment among all related records, milliseconds since 1970. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

interface Props {
  readonly flow: FlowRecords;
  readonly opened: EventHit;
  readonly span: Span;
}

/** One flow: how it belongs here, what went over it, and its records on a common time line. */
export const FlowSection: FC<Props> = ({ flow, opened, span }) => (
  <EuiPanel
    hasBorder
    hasShadow={false}
    paddingSize="s"
    className="spoorFlow"
    data-test-subj={`spoorFlow-${flow.relation}`}
  >
    <div className="spoorFlow__head">
      <EuiTitle size="xxs">
        <h4>{flowTexts.relation[flow.relation]}</h4>
      </EuiTitle>
      {flow.id !== '' && <Pick field="flow_id" value={flow.id} event={flow.hits[0]?.event} />}
      <VolumeView volume={flow.volume} />
      <span>{flowTexts.records(flow.hits.length)}</span>
    </div>
    <ol className="spoorFlow__records">
      {flow.hits.slice(0, MAX_RECORDS).map((hit) => (
        <FlowRecord
          key={`${hit.index}/${hit.id}`}
          hit={hit}
          isOpened={hit.id === opened.id && hit.index === opened.index}
          span={span}
        />
      ))}
    </ol>
  </EuiPanel>
);

const VolumeView: FC<{ readonly volume: Volume | undefined }> = ({ volume }) => {
  if (volume === undefined) return <span className="spoorFlow__subdued">{flowTexts.noRecord}</span>;
  const { bytesUp, bytesDown, packets, lastedSeconds, state } = volume;
  return (
    <>
      {bytesUp !== undefined && (
        <span>
          ↑ <Figure value={bytesUp} unit="bytes" /> {flowTexts.bytes.up}
        </span>
      )}
      {bytesDown !== undefined && (
        <span>
          ↓ <Figure value={bytesDown} unit="bytes" /> {flowTexts.bytes.down}
        </span>
      )}
      {packets !== undefined && (
        <span>
          <Figure value={packets} /> {flowTexts.packets}
        </span>
      )}
      {lastedSeconds !== undefined && (
        <span>
          {flowTexts.lasted} <Figure value={lastedSeconds} unit="seconds" />
        </span>
      )}
      {state !== undefined && <Pick field="flow.state" value={state} />}
    </>
  );
};
