import { EuiButtonIcon } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { summary } from '#common/events/sentence';
import { textAt } from '#common/events/values';
import { formatSeconds } from '#common/format/numbers';
import { eventTypeColor } from '#public/components/event_type/colors';
import { EventType } from '#public/components/event_type/event_type';
import { Time } from '#public/components/figures/time';
import { Value } from '#public/components/value/value';
import { plain } from '#common/events/visible';
import type { Span } from './flow_section';
import { SummaryView } from './summary_view';
import { flowTexts } from './texts';

interface Props {
  readonly hit: EventHit;
  /** Whether this is the event whose flow is shown. */
  readonly isOpened: boolean;
  readonly span: Span;
}

/** A record of a flow: when on the time line, what, and all of it on demand. */
export const FlowRecord: FC<Props> = ({ hit, isOpened, span }) => {
  const [isOpen, setIsOpen] = useState(false);
  const type = textAt(hit.event, 'event_type') ?? '';
  const time = textAt(hit.event, 'timestamp') ?? '';
  const at = Date.parse(time);
  const length = span.last - span.first;
  const share = Number.isNaN(at) || length <= 0 ? 0 : (at - span.first) / length;
  return (
    <li className={isOpened ? 'spoorRecord spoorRecord--opened' : 'spoorRecord'}>
      <div className="spoorRecord__line">
        <EuiButtonIcon
          iconType={isOpen ? 'arrowDown' : 'arrowRight'}
          size="xs"
          color="text"
          aria-label={(isOpen ? flowTexts.hideRecord : flowTexts.showRecord)(
            plain(`${time} ${summary(hit.event)}`),
          )}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        />
        <Time time={time} />
        <span className="spoorRecord__track" aria-hidden="true">
          <span
            className="spoorRecord__dot"
            style={{ insetInlineStart: `${share * 100}%`, background: eventTypeColor(type) }}
          />
        </span>
        <span className="spoorRecord__after">
          {Number.isNaN(at) ? '' : flowTexts.after(formatSeconds((at - span.first) / 1_000))}
        </span>
        <EventType type={type} />
        <span>
          <Value value={summary(hit.event)} canExpand={false} />
          {isOpened && <em> · {flowTexts.opened}</em>}
        </span>
      </div>
      {isOpen && <SummaryView hit={hit} />}
    </li>
  );
};
