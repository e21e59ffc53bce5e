import { EuiCallOut, EuiHealth, EuiSpacer, type EuiBasicTableColumn } from '@elastic/eui';
import React, { type FC } from 'react';
import type { Source, Status } from '#common/api/status';
import { formatExact } from '#common/format/numbers';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { Time } from '#public/components/figures/time';
import { Value } from '#public/components/value/value';
import { plain } from '#common/events/visible';
import { useStatus } from '#public/hooks/use_status';
import { BasicTable } from '#public/kibana/ui/tables';
import { settingsTexts } from './texts';

const texts = settingsTexts.readiness;

/** A pattern as the table shows it. */
type Row = Pick<Source, 'index' | 'events' | 'newest' | 'problems'>;

/** Sources, and behind them the patterns that found none: usual ones may well find nothing, so that is no alarm. */
const rowsOf = ({ sources, partial }: Pick<Status, 'sources' | 'partial'>): Row[] => [
  ...sources,
  ...partial.map(({ what, reason }) => ({ index: what, events: 0, newest: '', problems: [reason] })),
];

const State: FC<Pick<Row, 'problems' | 'events'>> = ({ problems, events }) => {
  if (problems.length > 0) {
    return (
      <div>
        {problems.map((problem) => (
          <EuiHealth key={problem} color={events > 0 ? 'warning' : 'subdued'}>
            {plain(problem)}
          </EuiHealth>
        ))}
      </div>
    );
  }
  return events > 0 ? (
    <EuiHealth color="success">{texts.ready}</EuiHealth>
  ) : (
    <EuiHealth color="subdued">{texts.empty}</EuiHealth>
  );
};

const columns: EuiBasicTableColumn<Row>[] = [
  { name: texts.index, render: ({ index }: Row) => <Value value={index} /> },
  { name: texts.events, width: '110px', align: 'right', render: ({ events }: Row) => formatExact(events) },
  {
    name: texts.newest,
    width: '210px',
    render: ({ newest }: Row) => (newest === '' ? texts.never : <Time time={newest} />),
  },
  { name: texts.state, render: (source: Row) => <State {...source} /> },
];

/** What the saved index patterns found: how much, how new, and what keeps them from answering. */
export const SourcesReadiness: FC = () => {
  const status = useStatus();
  switch (status.state) {
    case 'waiting':
    case 'loading':
      return <SkeletonRows rows={2} height={32} />;
    case 'failed':
      return <Failure error={status.error} retry={status.retry} />;
    case 'ready':
      return (
        <>
          <EuiSpacer size="m" />
          {rowsOf(status.data).length === 0 ? (
            <EuiCallOut size="s" color="warning" title={texts.none} />
          ) : (
            <BasicTable<Row>
              items={rowsOf(status.data)}
              itemId="index"
              columns={columns}
              tableCaption={texts.title}
              compressed
              data-test-subj="spoorSourcesReadiness"
            />
          )}
        </>
      );
  }
};
