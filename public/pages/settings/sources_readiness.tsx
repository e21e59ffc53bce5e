import { EuiBasicTable, EuiCallOut, EuiHealth, EuiSpacer, type EuiBasicTableColumn } from '@elastic/eui';
import React, { type FC } from 'react';
import type { Source } from '#common/api/status';
import { formatExact } from '#common/format/numbers';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { Time } from '#public/components/figures/time';
import { Value } from '#public/components/value/value';
import { plain } from '#public/components/value/visible';
import { useStatus } from '#public/hooks/use_status';
import { settingsTexts } from './texts';

const texts = settingsTexts.readiness;

const State: FC<Pick<Source, 'problems' | 'events'>> = ({ problems, events }) => {
  if (problems.length > 0) {
    return (
      <div>
        {problems.map((problem) => (
          <EuiHealth key={problem} color="warning">
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

const columns: EuiBasicTableColumn<Source>[] = [
  { name: texts.index, render: ({ index }: Source) => <Value value={index} /> },
  { name: texts.events, width: '110px', align: 'right', render: ({ events }: Source) => formatExact(events) },
  {
    name: texts.newest,
    width: '210px',
    render: ({ newest }: Source) => (newest === '' ? texts.never : <Time time={newest} />),
  },
  { name: texts.state, render: (source: Source) => <State {...source} /> },
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
          <Caveats partial={status.partial} />
          {status.data.sources.length === 0 ? (
            <EuiCallOut size="s" color="warning" title={texts.none} />
          ) : (
            <EuiBasicTable<Source>
              items={[...status.data.sources]}
              itemId="index"
              columns={columns}
              tableCaption={texts.title}
              responsiveBreakpoint={false}
              compressed
              data-test-subj="spoorSourcesReadiness"
            />
          )}
        </>
      );
  }
};
