import { EuiButtonIcon, type EuiBasicTableColumn } from '@elastic/eui';
import React from 'react';
import type { EventHit } from '#common/api/events';
import { sentence } from '#common/events/sentence';
import { textAt, valuesAt } from '#common/events/values';
import { plain } from '#common/events/visible';
import { EventType } from '#public/components/event_type/event_type';
import { Time } from '#public/components/figures/time';
import { Value } from '#public/components/value/value';
import { Ends } from '#public/pages/hunt/events/ends';
import { Happening } from '#public/pages/hunt/events/happening';
import { panelTexts } from '../texts';

/** Values of an array that stand in a cell. */
const MAX_VALUES = 3;

/** What tells an event from all others. */
export const keyOf = ({ index, id }: EventHit): string => `${index}/${id}`;

/** An event as the Hunt page's address names it, open at its summary. */
const addressOf = ({ index, id }: EventHit): string =>
  [index, id, 'summary'].map((part) => encodeURIComponent(part)).join('/');

/**
 * Time, type and hosts, the panel's own fields, and what happened.
 * @param told fields that the hunt looks at, told beside what happened
 * @param link gives the page that shows an event open
 */
export function eventColumns(
  fields: readonly string[],
  told: readonly string[],
  link: (event: string) => string,
): EuiBasicTableColumn<EventHit>[] {
  const { time, type, who, what } = panelTexts.columns;
  return [
    {
      name: '',
      width: '32px',
      render: (hit: EventHit) => (
        <EuiButtonIcon
          iconType="arrowRight"
          color="text"
          href={link(addressOf(hit))}
          aria-label={panelTexts.openEvent(plain(sentence(hit.event)))}
        />
      ),
    },
    {
      name: time,
      width: '116px',
      render: ({ event }: EventHit) => (
        <div className="spoorEvents__time">
          <Time time={textAt(event, 'timestamp') ?? ''} />
        </div>
      ),
    },
    {
      name: type,
      width: '90px',
      render: ({ event }: EventHit) => <EventType type={textAt(event, 'event_type') ?? ''} />,
    },
    { name: who, width: '190px', render: ({ event }: EventHit) => <Ends event={event} /> },
    ...fields.map((field): EuiBasicTableColumn<EventHit> => ({
      name: plain(field),
      render: ({ event }: EventHit) => (
        <div>
          {valuesAt(event, field)
            .slice(0, MAX_VALUES)
            .map((value, at) => (
              <div key={at}>
                <Value value={value} cutAt={80} />
              </div>
            ))}
        </div>
      ),
    })),
    {
      name: what,
      render: ({ event }: EventHit) => <Happening event={event} fields={fields.length > 0 ? [] : told} />,
    },
  ];
}
