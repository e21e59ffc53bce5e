import { EuiEmptyPrompt } from '@elastic/eui';
import React, { type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { filesOf, type FileSeen } from '#common/events/files';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { FilesTable } from './files_table';
import { fileTexts } from './texts';
import { useRelated } from './use_related';

/** The files of an event's flow and, as FTP sends them over other flows, of its data flows. */
export const FilesView: FC<{ readonly hit: EventHit }> = ({ hit }) => {
  const own = filesOf([hit]);
  const related = useRelated(hit);
  switch (related.state) {
    case 'waiting':
    case 'loading':
      return own.length === 0 ? <SkeletonRows rows={2} height={48} /> : <FilesTable files={own} />;
    case 'failed':
      return (
        <>
          <Failure error={related.error} retry={related.retry} />
          <Files files={own} />
        </>
      );
    case 'ready':
      return (
        <>
          <Caveats partial={related.partial} notes={related.notes} />
          <Files files={filesOf([hit, ...related.data.items])} />
        </>
      );
  }
};

const Files: FC<{ readonly files: readonly FileSeen[] }> = ({ files }) =>
  files.length === 0 ? (
    <EuiEmptyPrompt titleSize="xs" title={<h4>{fileTexts.none}</h4>} body={<p>{fileTexts.noneBody}</p>} />
  ) : (
    <FilesTable files={files} />
  );
