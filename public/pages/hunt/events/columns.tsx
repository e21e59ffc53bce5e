import { EuiButtonIcon, type EuiBasicTableColumn } from '@elastic/eui';
import React from 'react';
import type { EventHit } from '#common/api/events';
import { sentence } from '#common/events/sentence';
import { textAt, valuesAt } from '#common/events/values';
import { EventType } from '#public/components/event_type/event_type';
import { Time } from '#public/components/figures/time';
import { plain } from '#common/events/visible';
import { Pick } from '#public/components/value_menu/pick';
import { Ends } from './ends';
import { Happening } from './happening';
import { eventsTexts } from './texts';

/** Columns of fields beside the fixed ones; more do not fit on a screen. */
const MAX_COLUMNS = 8;

/** Values of an array that stand in a cell. */
const MAX_VALUES = 3;

/** Fields that the fixed columns show already. */
const FIXED = ['timestamp', '@timestamp', 'event_type', 'src_ip', 'dest_ip', 'dest_port'];

interface Options {
  /** Fields with a column of their own, chosen by the person. */
  readonly fields: readonly string[];
  /** Fields that the open hunt looks at: told beside what happened, since an event has few of them. */
  readonly told: readonly string[];
  readonly isOpen: (hit: EventHit) => boolean;
  readonly toggle: (hit: EventHit) => void;
  /** Little room: the time takes two lines, and who stands above what happened. */
  readonly isNarrow: boolean;
  readonly remove: (field: string) => void;
}

/** The columns of the list: time, type, who, the person's own, and what happened. */
export function eventColumns({
  fields,
  told,
  isOpen,
  toggle,
  isNarrow,
  remove,
}: Options): EuiBasicTableColumn<EventHit>[] {
  const { time, type, who, what, whoAndWhat } = eventsTexts.columns;
  const beside = (field: string) => !FIXED.includes(field);
  const chosen = fields.filter(beside).slice(0, MAX_COLUMNS);
  const alsoTold = chosen.length > 0 ? [] : told.filter(beside);
  return [
    {
      width: '32px',
      isExpander: true,
      name: '',
      render: (hit: EventHit) => (
        <EuiButtonIcon
          iconType={isOpen(hit) ? 'arrowDown' : 'arrowRight'}
          color="text"
          aria-label={(isOpen(hit) ? eventsTexts.hide : eventsTexts.show)(named(hit))}
          aria-expanded={isOpen(hit)}
          data-test-subj="spoorExpandEvent"
          onClick={() => toggle(hit)}
        />
      ),
    },
    {
      field: 'event',
      name: time,
      width: isNarrow ? '116px' : '190px',
      sortable: true,
      render: (_: unknown, { event }) => (
        <div className={isNarrow ? 'spoorEvents__time' : undefined}>
          <Time time={textAt(event, 'timestamp') ?? ''} />
        </div>
      ),
    },
    {
      name: type,
      width: '110px',
      render: ({ event }: EventHit) => (
        <EventType type={textAt(event, 'event_type') ?? eventsTexts.noValue} />
      ),
    },
    ...(isNarrow
      ? []
      : [{ name: who, width: '270px', render: ({ event }: EventHit) => <Ends event={event} /> }]),
    ...chosen.map((field): EuiBasicTableColumn<EventHit> => fieldColumn(field, remove)),
    {
      name: isNarrow ? whoAndWhat : what,
      width: chosen.length > 0 ? '320px' : undefined,
      render: ({ event }: EventHit) => (
        <div>
          {isNarrow && <Ends event={event} />}
          <Happening event={event} fields={alsoTold} />
        </div>
      ),
    },
  ];
}

/** What a screen reader calls a row's button. */
const named = ({ event }: EventHit): string =>
  plain(`${textAt(event, 'timestamp') ?? ''} ${sentence(event)}`.trim());

const fieldColumn = (field: string, remove: Options['remove']): EuiBasicTableColumn<EventHit> => ({
  width: '160px',
  name: (
    <span title={field}>
      {plain(field)}
      <EuiButtonIcon
        iconType="cross"
        size="xs"
        color="text"
        aria-label={eventsTexts.removeColumn(plain(field))}
        onClick={() => remove(field)}
      />
    </span>
  ),
  render: ({ event }: EventHit) => {
    const values = valuesAt(event, field);
    if (values.length === 0) return eventsTexts.noValue;
    return (
      <div>
        {values.slice(0, MAX_VALUES).map((value, at) => (
          <div key={at}>
            <Pick field={field} value={value} event={event} cutAt={80} />
          </div>
        ))}
        {values.length > MAX_VALUES && `+${values.length - MAX_VALUES}`}
      </div>
    );
  },
});
