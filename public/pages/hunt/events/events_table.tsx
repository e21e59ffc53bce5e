import { useIsWithinBreakpoints, type Criteria } from '@elastic/eui';
import React, { useMemo, type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { formatExact } from '#common/format/numbers';
import { BasicTable } from '#public/kibana/ui/tables';
import { useOpenHunt } from '../library/use_library';
import { useHunt } from '../use_hunt';
import { eventColumns } from './columns';
import { EventDetail } from './event_detail';
import { Sideways } from './sideways';
import { eventsTexts } from './texts';
import { keyOf, type OpenEvents } from './use_open_events';

const NONE: readonly string[] = [];

/** Pages on which a column a field would leave none readable. */
const NARROW: Parameters<typeof useIsWithinBreakpoints>[0] = ['xs', 's', 'm', 'l'];

interface Props {
  readonly hits: readonly EventHit[];
  readonly open: OpenEvents;
  readonly isRefreshing: boolean;
}

/** The list of events; each row opens in place. */
export const EventsTable: FC<Props> = ({ hits, open: { isOpen, toggle }, isRefreshing }) => {
  const { state, actions } = useHunt();
  const told = useOpenHunt()?.columns ?? NONE;
  const fields = state.columns ?? NONE;
  const isNarrow = useIsWithinBreakpoints(NARROW);
  const columns = useMemo(
    () =>
      eventColumns({
        fields,
        told,
        isOpen,
        toggle,
        isNarrow,
        remove: (field) => actions.setColumns(without(fields, field)),
      }),
    [fields, told, isOpen, toggle, isNarrow, actions],
  );
  const details = Object.fromEntries(
    hits.filter(isOpen).map((hit) => [keyOf(hit), <EventDetail key={keyOf(hit)} hit={hit} />]),
  );
  const { order = 'desc' } = state.sort ?? {};
  return (
    <Sideways>
      <BasicTable<EventHit>
        className="spoorEvents"
        items={[...hits]}
        itemId={keyOf}
        columns={columns}
        itemIdToExpandedRowMap={details}
        tableCaption={eventsTexts.caption(formatExact(hits.length))}
        tableLayout="fixed"
        compressed
        loading={isRefreshing}
        sorting={{ sort: { field: 'event', direction: order } }}
        onChange={({ sort }: Criteria<EventHit>) =>
          actions.setSort(sort?.direction === 'asc' ? { field: 'timestamp', order: 'asc' } : undefined)
        }
        data-test-subj="spoorEvents"
      />
    </Sideways>
  );
};

/** No columns left means the usual ones. */
const without = (columns: readonly string[], field: string): readonly string[] | undefined => {
  const left = columns.filter((column) => column !== field);
  return left.length === 0 ? undefined : left;
};
